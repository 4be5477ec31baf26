"""The compiled form of `statements.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/statements.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'statements.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_counts = resolve('counts')
    l_0_differing = resolve('differing')
    l_0_selected = resolve('selected')
    l_0_order = resolve('order')
    l_0_base = resolve('base')
    l_0_most_columns = resolve('most_columns')
    l_0_collation = resolve('collation')
    l_0_named = resolve('named')
    l_0_rows = resolve('rows')
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    try:
        t_4 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    pass
    yield '<fieldset class="filters">\n<legend class="quiet">Show</legend>\n'
    l_1_loop = missing
    for (l_1_value, l_1_words, l_1_number), l_1_loop in LoopContext([('story', 'all statements', environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'statements')), ('all', 'in all articles', environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_all')), ('lacked-by-one', 'lacked by one', environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'lacked_by_one')), ('several', 'in several', environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'several')), ('alone', 'in one only', environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'alone')), ('differs', '≠ differ in substance', (undefined(name='differing') if l_0_differing is missing else l_0_differing))], undefined):
        _loop_vars = {}
        pass
        yield '<label class="chip"><input type="radio" name="show" id="show-'
        yield escape(l_1_value)
        yield '"'
        yield escape((' checked' if environment.getattr(l_1_loop, 'first') else cond_expr_undefined("the inline if-expression on line 5 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
        yield ' autocomplete="off"><span class="words">'
        yield escape(l_1_words)
        yield '</span> <b>'
        yield escape(context.call(environment.getattr('{:,}', 'format'), l_1_number, _loop_vars=_loop_vars))
        yield '</b></label>\n'
    l_1_loop = l_1_value = l_1_words = l_1_number = missing
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'boilerplate'):
        pass
        yield '<label class="chip"><input type="checkbox" id="show-boilerplate"'
        yield escape((' checked' if (undefined(name='selected') if l_0_selected is missing else l_0_selected) else cond_expr_undefined("the inline if-expression on line 8 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
        yield ' autocomplete="off"><span class="words">not part of the story</span> <b>'
        yield escape(context.call(environment.getattr('{:,}', 'format'), environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'boilerplate')))
        yield '</b></label>\n'
    yield '<select id="outlet" class="scripted" aria-label="Outlet" autocomplete="off">\n<option value="" selected>any outlet</option>\n<optgroup label="carried by">'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_names = resolve('names')
        _loop_vars = {}
        pass
        yield '<option value="+'
        yield escape(l_1_at)
        yield '">in '
        yield escape(environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), l_1_at))
        yield '</option>'
    l_1_at = l_1_names = missing
    yield '</optgroup>\n<optgroup label="not carried by">'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_names = resolve('names')
        _loop_vars = {}
        pass
        yield '<option value="-'
        yield escape(l_1_at)
        yield '">not in '
        yield escape(environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), l_1_at))
        yield '</option>'
    l_1_at = l_1_names = missing
    yield '</optgroup>\n</select>\n<button type="button" class="scripted" id="open-all">Open all</button>\n<select id="theme" class="scripted" aria-label="Theme" autocomplete="off"><option value="auto" selected>Auto</option><option value="light">Light</option><option value="dark">Dark</option></select>\n</fieldset>\n<p class="legend">Letters are readings: <b class="key r0">a</b> is the most common wording of a statement, <b class="key r1">b</b> the next. Open a statement to read them. In further readings, <del>words like this</del> are only in '
    if (undefined(name='base') if l_0_base is missing else l_0_base):
        pass
        yield 'that of <bdi>'
        yield escape((undefined(name='base') if l_0_base is missing else l_0_base))
        yield '</bdi>'
    else:
        pass
        yield 'the first one'
    yield ', or in the one that is named, <ins>words like this</ins> only in the further one.</p>\n<div class="scroll tall" role="region" aria-label="Statements by outlet" tabindex="0">\n<table class="statements'
    yield escape((' wide' if (t_2((undefined(name='order') if l_0_order is missing else l_0_order)) > (undefined(name='most_columns') if l_0_most_columns is missing else l_0_most_columns)) else cond_expr_undefined("the inline if-expression on line 20 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
    yield '">\n<caption class="quiet">Statements and the outlets that carry them</caption>\n<colgroup><col></colgroup>\n'
    for l_1_family in environment.getattr((undefined(name='collation') if l_0_collation is missing else l_0_collation), 'families'):
        _loop_vars = {}
        pass
        yield '<colgroup class="family">'
        for l_2__ in environment.getattr(l_1_family, 'articles'):
            _loop_vars = {}
            pass
            yield '<col>'
        l_2__ = missing
        yield '</colgroup>\n'
    l_1_family = missing
    yield '<thead>\n'
    if (undefined(name='named') if l_0_named is missing else l_0_named):
        pass
        yield '<tr class="families"><td></td>'
        for l_1_family in environment.getattr((undefined(name='collation') if l_0_collation is missing else l_0_collation), 'families'):
            _loop_vars = {}
            pass
            yield '<th scope="colgroup" colspan="'
            yield escape(t_2(environment.getattr(l_1_family, 'articles')))
            yield '" class="opens">'
            yield escape((environment.getattr(l_1_family, 'name') or ''))
            if (not environment.getattr(l_1_family, 'name')):
                pass
                yield '<span class="quiet">–</span>'
            yield '</th>'
        l_1_family = missing
        yield '</tr>\n'
    yield '<tr><th scope="col" class="corner">Statement</th>'
    for l_1_at in (undefined(name='order') if l_0_order is missing else l_0_order):
        l_1_opening = resolve('opening')
        l_1_names = resolve('names')
        _loop_vars = {}
        pass
        yield '<th scope="col" class="column'
        yield escape((' opens' if (l_1_at in (undefined(name='opening') if l_1_opening is missing else l_1_opening)) else cond_expr_undefined("the inline if-expression on line 31 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
        yield '"><bdi>'
        yield escape(environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), l_1_at))
        yield '</bdi></th>'
    l_1_at = l_1_opening = l_1_names = missing
    yield '</tr>\n</thead>\n<tbody>\n'
    l_1_loop = missing
    for l_1_row, l_1_loop in LoopContext((undefined(name='rows') if l_0_rows is missing else l_0_rows), undefined):
        _loop_vars = {}
        pass
        yield '<tr id="s'
        yield escape(environment.getattr(environment.getattr(l_1_row, 'statement'), 'id'))
        yield '" class="'
        yield escape(environment.getattr(l_1_row, 'spread'))
        yield escape((' boilerplate' if environment.getattr(l_1_row, 'boilerplate') else cond_expr_undefined("the inline if-expression on line 35 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
        yield escape((' differs' if environment.getattr(l_1_row, 'differs') else cond_expr_undefined("the inline if-expression on line 35 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
        yield '" data-in="'
        yield escape(t_1(context.eval_ctx, environment.getattr(environment.getattr(l_1_row, 'statement'), 'carriers'), ' '))
        yield '">\n<th scope="row">\n'
        if (t_2(environment.getattr(l_1_row, 'readings')) > 1):
            pass
            yield '<details><summary><span class="no">'
            yield escape(environment.getattr(environment.getattr(l_1_row, 'statement'), 'id'))
            yield '</span> <bdi>'
            yield escape(t_4(environment.getattr(environment.getitem(environment.getattr(l_1_row, 'readings'), 0), 'text')))
            yield '</bdi></summary>\n<ol class="readings">\n'
            l_2_loop = missing
            for l_2_shown, l_2_loop in LoopContext(environment.getattr(l_1_row, 'readings'), undefined):
                _loop_vars = {}
                pass
                yield '<li><p class="carried"><b class="key r'
                yield escape(t_3(environment, [environment.getattr(l_2_loop, 'index0'), 3]))
                yield '">'
                yield escape(environment.getattr(environment.getattr(l_2_shown, 'reading'), 'letter'))
                yield '</b> <bdi>'
                yield escape(environment.getitem(environment.getattr(l_1_row, 'outlets'), environment.getattr(l_2_loop, 'index0')))
                yield '</bdi>'
                if environment.getattr(l_2_shown, 'against'):
                    pass
                    yield ' · compared with <b>'
                    yield escape(environment.getattr(l_2_shown, 'against'))
                    yield '</b>'
                yield '</p>\n<p class="words">'
                if environment.getattr(l_2_shown, 'parts'):
                    pass
                    for (l_3_where, l_3_text) in environment.getattr(l_2_shown, 'parts'):
                        _loop_vars = {}
                        pass
                        if (l_3_where == 'a'):
                            pass
                            yield '<del>'
                            yield escape(t_4(l_3_text))
                            yield '</del>'
                        elif (l_3_where == 'b'):
                            pass
                            yield '<ins>'
                            yield escape(t_4(l_3_text))
                            yield '</ins>'
                        else:
                            pass
                            yield escape(t_4(l_3_text))
                    l_3_where = l_3_text = missing
                else:
                    pass
                    yield escape(t_4(environment.getattr(l_2_shown, 'text')))
                yield '</p>\n'
                for l_3_found in environment.getattr(l_2_shown, 'discrepancies'):
                    _loop_vars = {}
                    pass
                    yield '<p class="found">'
                    yield escape(t_4(l_3_found))
                    yield '</p>\n'
                l_3_found = missing
                yield '</li>\n'
            l_2_loop = l_2_shown = missing
            yield '</ol></details>\n'
        else:
            pass
            yield '<p class="only"><span class="no">'
            yield escape(environment.getattr(environment.getattr(l_1_row, 'statement'), 'id'))
            yield '</span> <bdi>'
            yield escape(t_4(environment.getattr(environment.getitem(environment.getattr(l_1_row, 'readings'), 0), 'text')))
            yield '</bdi></p>\n'
        yield '<p class="who">'
        yield escape(environment.getattr(l_1_row, 'carriers'))
        if (t_2(environment.getattr(l_1_row, 'readings')) > 1):
            pass
            yield ', '
            yield escape(t_2(environment.getattr(l_1_row, 'readings')))
            yield ' readings'
        if environment.getattr(l_1_row, 'differs'):
            pass
            yield ' <span class="found">≠ they differ in substance</span>'
        yield '</p>\n</th>'
        for l_2_cell in environment.getattr(l_1_row, 'cells'):
            _loop_vars = {}
            pass
            yield '<td class="'
            yield escape((('r%d' % environment.getattr(l_2_cell, 'shade')) if environment.getattr(l_2_cell, 'letters') else 'lacks'))
            yield escape((' opens' if environment.getattr(l_2_cell, 'opens') else cond_expr_undefined("the inline if-expression on line 54 in 'statements.html.jinja' evaluated to false and no else section was defined.")))
            yield '">'
            yield escape((environment.getattr(l_2_cell, 'letters') or '·'))
            yield '</td>'
        l_2_cell = missing
        yield '</tr>\n'
    l_1_loop = l_1_row = missing
    yield '</tbody>\n</table>\n</div>\n'

blocks = {}
debug_info = '4=46&5=50&7=59&8=62&12=67&13=78&18=89&20=98&24=100&25=104&28=112&29=115&31=129&34=142&35=146&37=154&38=157&40=162&41=166&42=178&43=201&44=205&50=214&52=219&54=229'
