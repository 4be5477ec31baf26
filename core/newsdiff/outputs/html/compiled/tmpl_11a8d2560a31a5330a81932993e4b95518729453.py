"""The compiled form of `header.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/header.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'header.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_names = resolve('names')
    l_0_comparison = resolve('comparison')
    l_0_notices = resolve('notices')
    l_0_glance = resolve('glance')
    l_0_contributions = resolve('contributions')
    l_0_overview = resolve('overview')
    l_0_width = resolve('width')
    l_0_headline = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    pass
    yield '<header class="intro">\n<p class="kicker">Two articles, sentence by sentence</p>\n'
    def macro(l_1_article):
        t_3 = []
        if l_1_article is missing:
            l_1_article = undefined("parameter 'article' was not provided", name='article')
        pass
        if environment.getattr(environment.getattr(l_1_article, 'document'), 'title'):
            pass
            t_3.extend((
                ' <bdi class="headline" lang="',
                escape(t_2(environment.getattr(l_1_article, 'language'))),
                '">',
                escape(t_2(environment.getattr(environment.getattr(l_1_article, 'document'), 'title'))),
                '</bdi>',
            ))
        return concat(t_3)
    context.exported_vars.add('headline')
    context.vars['headline'] = l_0_headline = Macro(environment, macro, 'headline', ('article',), False, False, False, context.eval_ctx.autoescape)
    yield '<h1><span class="one"><bdi class="name a">'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
    yield '</bdi>'
    yield escape(context.call((undefined(name='headline') if l_0_headline is missing else l_0_headline), environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'a')))
    yield '</span> <span class="one"><span class="and">and</span> <bdi class="name b">'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
    yield '</bdi>'
    yield escape(context.call((undefined(name='headline') if l_0_headline is missing else l_0_headline), environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'b')))
    yield '</span></h1>\n'
    for l_1_notice in (undefined(name='notices') if l_0_notices is missing else l_0_notices):
        _loop_vars = {}
        pass
        yield '<p class="notice" role="note">'
        yield escape(l_1_notice)
        yield '</p>\n'
    l_1_notice = missing
    template = environment.get_template('notes.html.jinja', 'header.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'headline': l_0_headline}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    if (undefined(name='glance') if l_0_glance is missing else l_0_glance):
        pass
        yield '<ul class="glance">\n'
        for l_1_answer in (undefined(name='glance') if l_0_glance is missing else l_0_glance):
            _loop_vars = {}
            pass
            yield '<li>'
            if environment.getattr(l_1_answer, 'element_id'):
                pass
                yield '<a href="#'
                yield escape(environment.getattr(l_1_answer, 'element_id'))
                yield '">'
                yield escape(environment.getattr(l_1_answer, 'text'))
                yield '</a>'
            else:
                pass
                yield escape(environment.getattr(l_1_answer, 'text'))
            yield '</li>\n'
        l_1_answer = missing
        yield '</ul>\n'
    yield '<div class="sides">\n'
    l_1_loop = missing
    for (l_1_article, l_1_share), l_1_loop in LoopContext([(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'a'), environment.getitem((undefined(name='contributions') if l_0_contributions is missing else l_0_contributions), 0)), (environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'b'), environment.getitem((undefined(name='contributions') if l_0_contributions is missing else l_0_contributions), 1))], undefined):
        l_1_count = resolve('count')
        l_1_here = l_1_there = missing
        _loop_vars = {}
        pass
        (l_1_here, l_1_there) = ((environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0), environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1)) if (environment.getattr(l_1_share, 'side') == 'a') else (environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1), environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0)))
        _loop_vars.update({'here': l_1_here, 'there': l_1_there})
        yield '<section class="side '
        yield escape(environment.getattr(l_1_share, 'side'))
        yield '" aria-labelledby="outlet-'
        yield escape(environment.getattr(l_1_share, 'side'))
        yield '">\n<h2 class="outlet" id="outlet-'
        yield escape(environment.getattr(l_1_share, 'side'))
        yield '"><bdi>'
        yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
        yield '</bdi></h2>\n<p class="facts">'
        if environment.getattr(environment.getattr(l_1_article, 'document'), 'date'):
            pass
            yield '<span>'
            yield escape(t_2(environment.getattr(environment.getattr(l_1_article, 'document'), 'date')))
            yield '</span> '
        if environment.getattr(environment.getattr(l_1_article, 'document'), 'address'):
            pass
            yield '<span>'
            yield escape(t_2(environment.getattr(environment.getattr(l_1_article, 'document'), 'address')))
            yield '</span> <span>'
            yield escape(t_2(environment.getattr(environment.getattr(l_1_article, 'document'), 'retrieved')))
            yield '</span> '
        yield '<span>'
        yield escape(context.call((undefined(name='count') if l_1_count is missing else l_1_count), environment.getattr(l_1_share, 'words'), 'word', _loop_vars=_loop_vars))
        yield '</span> <span>'
        yield escape(context.call((undefined(name='count') if l_1_count is missing else l_1_count), t_1(environment.getattr(l_1_article, 'sentences')), 'sentence', _loop_vars=_loop_vars))
        yield '</span></p>\n<svg class="shares" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="Words of '
        yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
        yield ': '
        l_2_loop = missing
        for l_2_figure, l_2_loop in LoopContext(environment.getattr(l_1_share, 'figures'), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.getattr(l_2_figure, 'name'))
            yield ' '
            yield escape(environment.getattr(l_2_figure, 'percent'))
            yield escape((', ' if (not environment.getattr(l_2_loop, 'last')) else cond_expr_undefined("the inline if-expression on line 26 in 'header.html.jinja' evaluated to false and no else section was defined.")))
        l_2_loop = l_2_figure = missing
        yield '">\n'
        def t_4(fiter):
            for l_2_figure in fiter:
                if environment.getattr(l_2_figure, 'number'):
                    yield l_2_figure
        for l_2_figure in t_4(environment.getattr(l_1_share, 'figures')):
            _loop_vars = {}
            pass
            yield '<rect class="'
            yield escape(environment.getattr(l_2_figure, 'role'))
            yield '" x="'
            yield escape(environment.getattr(l_2_figure, 'start'))
            yield '" width="'
            yield escape(environment.getattr(l_2_figure, 'length'))
            yield '" height="10"/>\n'
        l_2_figure = missing
        yield '</svg>\n<table class="figures">\n<caption class="quiet">Words of <bdi>'
        yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
        yield '</bdi></caption>\n<thead class="quiet"><tr><th scope="col">Kind</th><th scope="col">Words</th><th scope="col">Share</th></tr></thead>\n<tbody>\n'
        for l_2_figure in environment.getattr(l_1_share, 'figures'):
            _loop_vars = {}
            pass
            yield '<tr><th scope="row"><span class="swatch '
            yield escape(environment.getattr(l_2_figure, 'role'))
            yield '" aria-hidden="true">'
            yield escape(environment.getattr(l_2_figure, 'sign'))
            yield '</span>'
            yield escape(environment.getattr(l_2_figure, 'name'))
            yield '</th><td>'
            yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(l_2_figure, 'number'), _loop_vars=_loop_vars))
            yield '</td><td>'
            yield escape(environment.getattr(l_2_figure, 'percent'))
            yield '</td></tr>\n'
        l_2_figure = missing
        yield '</tbody>\n</table>\n'
        if (environment.getattr(l_1_share, 'words') and (not environment.getattr(l_1_share, 'matching'))):
            pass
            yield '<p class="plain"><strong>No sentence of <bdi>'
            yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
            yield '</bdi> has a match in <bdi>'
            yield escape((undefined(name='there') if l_1_there is missing else l_1_there))
            yield '</bdi>.</strong>'
            if environment.getattr(l_1_share, 'possible'):
                pass
                yield ' '
                yield escape(environment.getattr(l_1_share, 'possible'))
                yield ' of its words are in sentences with a possible match.'
            yield '</p>\n'
        elif environment.getattr(l_1_share, 'words'):
            pass
            yield '<p class="plain"><strong>'
            yield escape(environment.getattr(l_1_share, 'shared'))
            yield ' of the words of <bdi>'
            yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
            yield '</bdi> also appear in matching sentences of <bdi>'
            yield escape((undefined(name='there') if l_1_there is missing else l_1_there))
            yield '</bdi></strong><span class="rest">'
            yield escape(environment.getattr(l_1_share, 'rest'))
            yield '</span>.'
            if environment.getattr(l_1_share, 'moved'):
                pass
                yield ' '
                yield escape(environment.getattr(l_1_share, 'moved'))
                yield ' are in passages that appear in a different place in <bdi>'
                yield escape((undefined(name='there') if l_1_there is missing else l_1_there))
                yield '</bdi>.'
            yield '</p>\n'
        else:
            pass
            yield '<p class="plain"><bdi>'
            yield escape((undefined(name='here') if l_1_here is missing else l_1_here))
            yield '</bdi> contains no words.</p>\n'
        yield '</section>\n'
    l_1_loop = l_1_article = l_1_share = l_1_here = l_1_there = l_1_count = missing
    yield '</div>\n<p class="neutral">These figures show overlap, not its cause: either article may draw on the other, or both on a third source.</p>\n'
    if environment.getattr((undefined(name='overview') if l_0_overview is missing else l_0_overview), 'ribbons'):
        pass
        yield '<figure class="overview'
        yield escape((' dense' if environment.getattr((undefined(name='overview') if l_0_overview is missing else l_0_overview), 'dense') else cond_expr_undefined("the inline if-expression on line 53 in 'header.html.jinja' evaluated to false and no else section was defined.")))
        yield '">\n<figcaption>Overview: <bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
        yield '</bdi> above, <bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
        yield '</bdi> below, each from beginning to end. Ribbons connect matching passages.</figcaption>\n<svg viewBox="0 0 '
        yield escape((undefined(name='width') if l_0_width is missing else l_0_width))
        yield ' 130" preserveAspectRatio="none" aria-hidden="true">\n'
        for l_1_ribbon in environment.getattr((undefined(name='overview') if l_0_overview is missing else l_0_overview), 'ribbons'):
            l_1_main = resolve('main')
            _loop_vars = {}
            pass
            yield '<path class="ribbon '
            yield escape(environment.getattr(context.call((undefined(name='main') if l_1_main is missing else l_1_main), environment.getattr(l_1_ribbon, 'passage'), _loop_vars=_loop_vars), 'role'))
            yield '" d="M'
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'a'), 'start'))
            yield ',20C'
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'a'), 'start'))
            yield ',65 '
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'b'), 'start'))
            yield ',65 '
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'b'), 'start'))
            yield ',110H'
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'b'), 'end'))
            yield 'C'
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'b'), 'end'))
            yield ',65 '
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'a'), 'end'))
            yield ',65 '
            yield escape(environment.getattr(environment.getattr(l_1_ribbon, 'a'), 'end'))
            yield ',20Z"/>\n'
        l_1_ribbon = l_1_main = missing
        for (l_1_bar, l_1_y) in [(environment.getattr((undefined(name='overview') if l_0_overview is missing else l_0_overview), 'a'), 0), (environment.getattr((undefined(name='overview') if l_0_overview is missing else l_0_overview), 'b'), 112)]:
            _loop_vars = {}
            pass
            for l_2_segment in l_1_bar:
                l_2_plain_label = resolve('plain_label')
                l_2_role = resolve('role')
                _loop_vars = {}
                pass
                yield '<a href="#p'
                yield escape(environment.getattr(environment.getattr(l_2_segment, 'passage'), 'id'))
                yield escape(('b' if (l_1_y and (environment.getattr(environment.getattr(l_2_segment, 'passage'), 'position') == 'moved')) else cond_expr_undefined("the inline if-expression on line 61 in 'header.html.jinja' evaluated to false and no else section was defined.")))
                yield '" tabindex="-1"><title>'
                yield escape(environment.getattr(environment.getattr(l_2_segment, 'passage'), 'id'))
                yield ': '
                yield escape(context.call((undefined(name='plain_label') if l_2_plain_label is missing else l_2_plain_label), environment.getattr(l_2_segment, 'passage'), _loop_vars=_loop_vars))
                yield '</title><rect class="'
                yield escape(context.call((undefined(name='role') if l_2_role is missing else l_2_role), environment.getattr(l_2_segment, 'passage'), _loop_vars=_loop_vars))
                yield '" x="'
                yield escape(environment.getattr(l_2_segment, 'start'))
                yield '" y="'
                yield escape(l_1_y)
                yield '" width="'
                yield escape((environment.getattr(l_2_segment, 'end') - environment.getattr(l_2_segment, 'start')))
                yield '" height="18"/></a>\n'
            l_2_segment = l_2_plain_label = l_2_role = missing
        l_1_bar = l_1_y = missing
        yield '</svg>\n</figure>\n'
    yield '</header>\n'

blocks = {}
debug_info = '4=32&5=50&6=58&7=62&9=65&10=71&12=74&13=78&18=93&19=98&20=101&21=105&23=109&24=114&25=122&26=126&27=138&28=146&32=154&35=156&36=160&40=172&41=175&42=185&43=188&44=196&46=207&52=212&53=215&54=217&55=221&56=223&57=228&59=247&60=250&61=256'
