"""The compiled form of `shares.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/shares.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'shares.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_shares_of_many = resolve('shares_of_many')
    l_0_order = resolve('order')
    l_0_most_columns = resolve('most_columns')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<p class="legend" id="shares-legend">How much of the words of each outlet (row) is also in each other one (column), in per cent. '
    yield escape((undefined(name='shares_of_many') if l_0_shares_of_many is missing else l_0_shares_of_many))
    yield '</p>\n<div class="scroll" role="region" aria-label="Shares" tabindex="0">\n<table class="matrix'
    yield escape((' wide' if (t_1((undefined(name='order') if l_0_order is missing else l_0_order)) > (undefined(name='most_columns') if l_0_most_columns is missing else l_0_most_columns)) else cond_expr_undefined("the inline if-expression on line 4 in 'shares.html.jinja' evaluated to false and no else section was defined.")))
    yield '" aria-describedby="shares-legend">\n<caption class="quiet">Shares</caption>\n<thead><tr><th scope="col" class="corner">Words of … also in …</th>'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_opening = resolve('opening')
        l_1_names = resolve('names')
        _loop_vars = {}
        pass
        yield '<th scope="col" class="column'
        yield escape((' opens' if (l_1_at in (undefined(name='opening') if l_1_opening is missing else l_1_opening)) else cond_expr_undefined("the inline if-expression on line 6 in 'shares.html.jinja' evaluated to false and no else section was defined.")))
        yield '"><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), l_1_at))
        yield '</bdi></th>'
    l_1_at = l_1_opening = l_1_names = missing
    yield '</tr></thead>\n<tbody>\n'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_opening = resolve('opening')
        l_1_names = resolve('names')
        _loop_vars = {}
        pass
        yield '<tr'
        if (l_1_at in (undefined(name='opening') if l_1_opening is missing else l_1_opening)):
            pass
            yield ' class="opens"'
        yield '><th scope="row"><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), l_1_at))
        yield '</bdi></th>'
        for l_2_other in (undefined(name='order') if l_0_order is missing else l_0_order):
            l_2_heat = resolve('heat')
            l_2_collation = resolve('collation')
            l_2_percentage = resolve('percentage')
            _loop_vars = {}
            pass
            yield '<td class="h'
            yield escape(context.call((undefined(name='heat') if l_2_heat is missing else l_2_heat), environment.getitem(environment.getitem(environment.getattr((undefined(name='collation') if l_2_collation is missing else l_2_collation), 'shares'), l_1_at), l_2_other), _loop_vars=_loop_vars))
            yield escape((' opens' if (l_2_other in (undefined(name='opening') if l_1_opening is missing else l_1_opening)) else cond_expr_undefined("the inline if-expression on line 9 in 'shares.html.jinja' evaluated to false and no else section was defined.")))
            yield '">'
            yield escape((context.call((undefined(name='percentage') if l_2_percentage is missing else l_2_percentage), environment.getitem(environment.getitem(environment.getattr((undefined(name='collation') if l_2_collation is missing else l_2_collation), 'shares'), l_1_at), l_2_other), _loop_vars=_loop_vars) or '–'))
            yield '</td>'
        l_2_other = l_2_heat = l_2_collation = l_2_percentage = missing
        yield '</tr>\n'
    l_1_at = l_1_opening = l_1_names = missing
    yield '</tbody>\n</table>\n</div>\n'

blocks = {}
debug_info = '2=21&4=23&6=25&8=37&9=43'
