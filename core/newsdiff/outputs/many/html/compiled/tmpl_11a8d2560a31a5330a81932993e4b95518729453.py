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
    l_0_count = resolve('count')
    l_0_names = resolve('names')
    l_0_notices = resolve('notices')
    l_0_counted = resolve('counted')
    l_0_selected = resolve('selected')
    l_0_families = resolve('families')
    l_0_named = resolve('named')
    l_0_titled = resolve('titled')
    l_0_dated = resolve('dated')
    l_0_order = resolve('order')
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
    yield '<header class="intro">\n<p class="kicker">Who carries what</p>\n<h1>'
    yield escape(context.call((undefined(name='count') if l_0_count is missing else l_0_count), t_1((undefined(name='names') if l_0_names is missing else l_0_names)), 'article'))
    yield ' on one story</h1>\n'
    for l_1_notice in (undefined(name='notices') if l_0_notices is missing else l_0_notices):
        _loop_vars = {}
        pass
        yield '<p class="notice" role="note">'
        yield escape(l_1_notice)
        yield '</p>\n'
    l_1_notice = missing
    yield '<p class="plain">'
    yield escape((undefined(name='counted') if l_0_counted is missing else l_0_counted))
    yield escape((markup_join((' ', (undefined(name='selected') if l_0_selected is missing else l_0_selected), )) if (undefined(name='selected') if l_0_selected is missing else l_0_selected) else cond_expr_undefined("the inline if-expression on line 8 in 'header.html.jinja' evaluated to false and no else section was defined.")))
    yield '</p>\n'
    if (undefined(name='families') if l_0_families is missing else l_0_families):
        pass
        yield '<ul class="copies">\n'
        for l_1_family in (undefined(name='families') if l_0_families is missing else l_0_families):
            _loop_vars = {}
            pass
            yield '<li>'
            yield escape(l_1_family)
            yield '</li>\n'
        l_1_family = missing
        yield '</ul>\n'
    yield '<div class="scroll" role="region" aria-label="Outlets" tabindex="0">\n<table class="outlets">\n<caption class="quiet">Outlets, by family</caption>\n<thead><tr><th scope="col">Outlet</th>'
    if (undefined(name='named') if l_0_named is missing else l_0_named):
        pass
        yield '<th scope="col">Copy of</th>'
    if (undefined(name='titled') if l_0_titled is missing else l_0_titled):
        pass
        yield '<th scope="col">Headline</th>'
    if (undefined(name='dated') if l_0_dated is missing else l_0_dated):
        pass
        yield '<th scope="col">Date</th>'
    yield '<th scope="col" class="figure">Words</th><th scope="col" class="figure">Statements</th><th scope="col" class="figure">Only here</th><th scope="col" class="figure">Only lacking</th></tr></thead>\n<tbody>\n'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_collation = resolve('collation')
        l_1_opening = resolve('opening')
        l_1_agency = resolve('agency')
        l_1_uncredited = resolve('uncredited')
        l_1_no_credit = resolve('no_credit')
        l_1_words = resolve('words')
        l_1_outlet_counts = resolve('outlet_counts')
        l_1_document = missing
        _loop_vars = {}
        pass
        l_1_document = environment.getattr(environment.getitem(environment.getattr((undefined(name='collation') if l_1_collation is missing else l_1_collation), 'articles'), l_1_at), 'document')
        _loop_vars['document'] = l_1_document
        yield '<tr'
        if (l_1_at in (undefined(name='opening') if l_1_opening is missing else l_1_opening)):
            pass
            yield ' class="opens"'
        yield '><th scope="row"><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), l_1_at))
        yield '</bdi></th>'
        if (undefined(name='named') if l_0_named is missing else l_0_named):
            pass
            yield '<td>'
            yield escape((environment.getitem((undefined(name='agency') if l_1_agency is missing else l_1_agency), l_1_at) or '–'))
            if (l_1_at in (undefined(name='uncredited') if l_1_uncredited is missing else l_1_uncredited)):
                pass
                yield ' <span class="uncredited">'
                yield escape((undefined(name='no_credit') if l_1_no_credit is missing else l_1_no_credit))
                yield '</span>'
            yield '</td>'
        if (undefined(name='titled') if l_0_titled is missing else l_0_titled):
            pass
            yield '<td class="headline" lang="'
            yield escape(t_2(environment.getattr(environment.getitem(environment.getattr((undefined(name='collation') if l_1_collation is missing else l_1_collation), 'articles'), l_1_at), 'language')))
            yield '"><bdi>'
            yield escape(t_2((environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'title') or '–')))
            yield '</bdi></td>'
        if (undefined(name='dated') if l_0_dated is missing else l_0_dated):
            pass
            yield '<td>'
            yield escape(t_2((environment.getattr((undefined(name='document') if l_1_document is missing else l_1_document), 'date') or '–')))
            yield '</td>'
        yield '<td class="figure">'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getitem((undefined(name='words') if l_1_words is missing else l_1_words), l_1_at), _loop_vars=_loop_vars))
        yield '</td><td class="figure">'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(environment.getitem((undefined(name='outlet_counts') if l_1_outlet_counts is missing else l_1_outlet_counts), l_1_at), 'carried'), _loop_vars=_loop_vars))
        yield '</td><td class="figure">'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(environment.getitem((undefined(name='outlet_counts') if l_1_outlet_counts is missing else l_1_outlet_counts), l_1_at), 'alone'), _loop_vars=_loop_vars))
        yield '</td><td class="figure">'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(environment.getitem((undefined(name='outlet_counts') if l_1_outlet_counts is missing else l_1_outlet_counts), l_1_at), 'lacked'), _loop_vars=_loop_vars))
        yield '</td></tr>\n'
    l_1_at = l_1_collation = l_1_document = l_1_opening = l_1_agency = l_1_uncredited = l_1_no_credit = l_1_words = l_1_outlet_counts = missing
    yield '</tbody>\n</table>\n</div>\n<p class="neutral">The same text in two articles does not show which came first: either may draw on the other, or both on a third source.</p>\n</header>\n'

blocks = {}
debug_info = '4=34&5=36&6=40&8=44&9=47&11=50&12=54&19=59&21=69&22=80&23=83'
