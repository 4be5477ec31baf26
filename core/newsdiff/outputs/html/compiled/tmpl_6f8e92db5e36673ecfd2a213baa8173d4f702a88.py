"""The compiled form of `toolbar.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/toolbar.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'toolbar.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_selected = resolve('selected')
    l_0_comparison = resolve('comparison')
    l_0_chips = resolve('chips')
    l_0_count = resolve('count')
    l_0_navigable = resolve('navigable')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<div class="bar">\n<fieldset class="filters">\n<legend class="quiet">Show</legend>\n<label class="chip all"><input type="radio" name="show" id="show-all"'
    yield escape(('' if (undefined(name='selected') if l_0_selected is missing else l_0_selected) else ' checked'))
    yield ' autocomplete="off"><span class="words">all</span> <b>'
    yield escape(context.call(environment.getattr('{:,}', 'format'), t_1(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'passages'))))
    yield '</b></label>\n'
    for l_1_chip in (undefined(name='chips') if l_0_chips is missing else l_0_chips):
        _loop_vars = {}
        pass
        yield '<label class="chip '
        yield escape(environment.getattr(l_1_chip, 'kind'))
        yield '"><input type="radio" name="show" id="show-'
        yield escape(environment.getattr(l_1_chip, 'kind'))
        yield '"'
        yield escape((' checked' if (environment.getattr(l_1_chip, 'kind') == 'selected') else cond_expr_undefined("the inline if-expression on line 7 in 'toolbar.html.jinja' evaluated to false and no else section was defined.")))
        yield ' autocomplete="off">'
        if environment.getattr(l_1_chip, 'sign'):
            pass
            yield '<span class="sign" aria-hidden="true">'
            yield escape(environment.getattr(l_1_chip, 'sign'))
            yield '</span>'
        yield '<span class="words">'
        yield escape(environment.getattr(l_1_chip, 'name'))
        yield '</span> <b>'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr(l_1_chip, 'count'), _loop_vars=_loop_vars))
        yield '</b></label>\n'
    l_1_chip = missing
    yield '</fieldset>\n<div class="toolbar" role="toolbar" aria-label="Search and navigation">\n<div class="find scripted" role="search">\n<input type="search" id="search" placeholder="Search" aria-label="Search both articles" autocomplete="off" spellcheck="false">\n<output id="hits"></output>\n<button type="button" id="hit-previous" aria-label="Previous result">↑</button>\n<button type="button" id="hit-next" aria-label="Next result">↓</button>\n</div>\n<div class="steps scripted">\n<button type="button" id="previous" aria-keyshortcuts="p" aria-label="Previous difference">‹</button>\n<output id="position">'
    yield escape(context.call((undefined(name='count') if l_0_count is missing else l_0_count), t_1((undefined(name='navigable') if l_0_navigable is missing else l_0_navigable)), 'difference'))
    yield '</output>\n<button type="button" id="next" aria-keyshortcuts="n" aria-label="Next difference">›</button>\n</div>\n<div class="view">\n<select id="theme" class="scripted" aria-label="Theme" autocomplete="off">\n<option value="auto" selected>Auto</option>\n<option value="light">Light</option>\n<option value="dark">Dark</option>\n</select>\n<button type="button" class="help" popovertarget="help" aria-label="Signs and keys">?</button>\n</div>\n</div>\n</div>\n'

blocks = {}
debug_info = '5=23&6=27&7=31&19=49'
