"""The compiled form of `fragment.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/fragment.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'fragment.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_notices = resolve('notices')
    l_0_names = resolve('names')
    l_0_figures = resolve('figures')
    l_0_possible = resolve('possible')
    l_0_possible_words = resolve('possible_words')
    l_0_corrected = resolve('corrected')
    l_0_comparison = resolve('comparison')
    l_0_identical = resolve('identical')
    l_0_rows = resolve('rows')
    l_0_left_out = resolve('left_out')
    l_0_count = resolve('count')
    l_0_text = missing
    try:
        t_1 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    try:
        t_2 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    pass
    def macro(l_1_sentences, l_1_tag):
        t_3 = []
        if l_1_sentences is missing:
            l_1_sentences = undefined("parameter 'sentences' was not provided", name='sentences')
        if l_1_tag is missing:
            l_1_tag = undefined("parameter 'tag' was not provided", name='tag')
        pass
        l_2_loop = missing
        for l_2_sentence, l_2_loop in LoopContext(l_1_sentences, undefined):
            _loop_vars = {}
            pass
            t_3.append(
                escape((' ' if (not environment.getattr(l_2_loop, 'first')) else cond_expr_undefined("the inline if-expression on line 3 in 'fragment.html.jinja' evaluated to false and no else section was defined."))),
            )
            for l_3_run in l_2_sentence:
                _loop_vars = {}
                pass
                if environment.getattr(l_3_run, 'own'):
                    pass
                    t_3.extend((
                        '<',
                        escape(l_1_tag),
                        '>',
                        escape(environment.getattr(l_3_run, 'text')),
                        '</',
                        escape(l_1_tag),
                        '>',
                    ))
                else:
                    pass
                    t_3.append(
                        escape(environment.getattr(l_3_run, 'text')),
                    )
            l_3_run = missing
        l_2_loop = l_2_sentence = missing
        return concat(t_3)
    context.exported_vars.add('text')
    context.vars['text'] = l_0_text = Macro(environment, macro, 'text', ('sentences', 'tag'), False, False, False, context.eval_ctx.autoescape)
    for l_1_notice in (undefined(name='notices') if l_0_notices is missing else l_0_notices):
        _loop_vars = {}
        pass
        yield '<p><b>'
        yield escape(l_1_notice)
        yield '</b></p>\n'
    l_1_notice = missing
    yield '<table>\n<caption><bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
    yield '</bdi> and <bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
    yield '</bdi>: words</caption>\n<thead><tr><th></th><th><bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
    yield '</bdi></th><th><bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
    yield '</bdi></th></tr></thead>\n<tbody>\n'
    for (l_1_left, l_1_right) in (undefined(name='figures') if l_0_figures is missing else l_0_figures):
        _loop_vars = {}
        pass
        yield '<tr><th>'
        yield escape(environment.getattr(l_1_left, 'name'))
        yield '</th><td>'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(l_1_left, 'number'), _loop_vars=_loop_vars))
        yield ' ('
        yield escape(environment.getattr(l_1_left, 'percent'))
        yield ')</td><td>'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(l_1_right, 'number'), _loop_vars=_loop_vars))
        yield ' ('
        yield escape(environment.getattr(l_1_right, 'percent'))
        yield ')</td></tr>\n'
    l_1_left = l_1_right = missing
    if (environment.getitem(environment.getitem((undefined(name='possible') if l_0_possible is missing else l_0_possible), 0), 0) or environment.getitem(environment.getitem((undefined(name='possible') if l_0_possible is missing else l_0_possible), 1), 0)):
        pass
        yield '<tr><th>'
        yield escape((undefined(name='possible_words') if l_0_possible_words is missing else l_0_possible_words))
        yield '</th>'
        for (l_1_number, l_1_share) in (undefined(name='possible') if l_0_possible is missing else l_0_possible):
            _loop_vars = {}
            pass
            yield '<td>'
            yield escape(context.call(environment.getattr('{:,}', 'format'), l_1_number, _loop_vars=_loop_vars))
            yield ' ('
            yield escape(l_1_share)
            yield ')</td>'
        l_1_number = l_1_share = missing
        yield '</tr>\n'
    yield '</tbody>\n</table>\n'
    if (undefined(name='corrected') if l_0_corrected is missing else l_0_corrected):
        pass
        yield '<p>'
        yield escape((undefined(name='corrected') if l_0_corrected is missing else l_0_corrected))
        yield '</p>\n'
    if environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'identical'):
        pass
        yield '<p>'
        yield escape((undefined(name='identical') if l_0_identical is missing else l_0_identical))
        yield '</p>\n'
    else:
        pass
        yield '<table>\n<caption>Passages that differ</caption>\n<thead><tr><th></th><th></th><th><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
        yield '</bdi></th><th><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
        yield '</bdi></th></tr></thead>\n<tbody>\n'
        l_1_loop = missing
        for (l_1_number, l_1_labels, l_1_left, l_1_right), l_1_loop in LoopContext((undefined(name='rows') if l_0_rows is missing else l_0_rows), undefined):
            _loop_vars = {}
            pass
            yield '<tr><td>'
            yield escape(l_1_number)
            yield '</td><td>'
            l_2_loop = missing
            for l_2_line, l_2_loop in LoopContext(l_1_labels, undefined):
                _loop_vars = {}
                pass
                yield escape(t_1(l_2_line))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield '<br>'
            l_2_loop = l_2_line = missing
            yield '</td><td dir="auto">'
            yield escape(t_2(context.call((undefined(name='text') if l_0_text is missing else l_0_text), l_1_left, 'del', _loop_vars=_loop_vars)))
            yield '</td><td dir="auto">'
            yield escape(t_2(context.call((undefined(name='text') if l_0_text is missing else l_0_text), l_1_right, 'ins', _loop_vars=_loop_vars)))
            yield '</td></tr>\n'
        l_1_loop = l_1_number = l_1_labels = l_1_left = l_1_right = missing
        yield '</tbody>\n</table>\n'
        if (undefined(name='left_out') if l_0_left_out is missing else l_0_left_out):
            pass
            yield '<p>And '
            yield escape(context.call((undefined(name='count') if l_0_count is missing else l_0_count), (undefined(name='left_out') if l_0_left_out is missing else l_0_left_out), 'passage'))
            yield ' more.</p>\n'

blocks = {}
debug_info = '2=35&3=43&5=73&6=77&9=81&10=85&12=89&13=93&15=104&16=107&20=120&21=123&23=125&24=128&28=133&30=138&31=142&35=160&36=163'
