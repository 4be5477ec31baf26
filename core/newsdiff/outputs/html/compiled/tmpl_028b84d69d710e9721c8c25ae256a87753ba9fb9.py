"""The compiled form of `rows.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/rows.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'rows.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_comparison = resolve('comparison')
    l_0_names = resolve('names')
    l_0_blocks = resolve('blocks')
    l_0_run_text = l_0_text = l_0_cell_text = l_0_places = l_0_attributes = l_0_states = l_0_found = l_0_remarks = l_0_forks = l_0_row = l_0_box = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['reject']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'reject' found.")
    try:
        t_5 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_6 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    try:
        t_7 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_8 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    pass
    def macro(l_1_run, l_1_tag):
        t_9 = []
        if l_1_run is missing:
            l_1_run = undefined("parameter 'run' was not provided", name='run')
        if l_1_tag is missing:
            l_1_tag = undefined("parameter 'tag' was not provided", name='tag')
        pass
        if (not environment.getattr(l_1_run, 'own')):
            pass
            t_9.append(
                escape(environment.getattr(l_1_run, 'text')),
            )
        elif environment.getattr(l_1_run, 'strong'):
            pass
            t_9.extend((
                '<',
                escape(l_1_tag),
                '><b>',
                escape(environment.getattr(l_1_run, 'text')),
                '</b></',
                escape(l_1_tag),
                '>',
            ))
        elif environment.getattr(l_1_run, 'parts'):
            pass
            t_9.extend((
                '<',
                escape(l_1_tag),
                escape((Markup(' class="fine"') if environment.getattr(l_1_run, 'fine') else cond_expr_undefined("the inline if-expression on line 3 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
                '>',
            ))
            for (l_2_part, l_2_differs) in environment.getattr(l_1_run, 'parts'):
                _loop_vars = {}
                pass
                if l_2_differs:
                    pass
                    t_9.extend((
                        '<i>',
                        escape(l_2_part),
                        '</i>',
                    ))
                else:
                    pass
                    t_9.append(
                        escape(l_2_part),
                    )
            l_2_part = l_2_differs = missing
            t_9.extend((
                '</',
                escape(l_1_tag),
                '>',
            ))
        else:
            pass
            t_9.extend((
                '<',
                escape(l_1_tag),
                '>',
                escape(environment.getattr(l_1_run, 'text')),
                '</',
                escape(l_1_tag),
                '>',
            ))
        return concat(t_9)
    context.exported_vars.add('run_text')
    context.vars['run_text'] = l_0_run_text = Macro(environment, macro, 'run_text', ('run', 'tag'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_cell):
        t_10 = []
        l_1_article = l_1_tag = missing
        if l_1_cell is missing:
            l_1_cell = undefined("parameter 'cell' was not provided", name='cell')
        pass
        l_1_article = (environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'a') if (environment.getattr(l_1_cell, 'side') == 'a') else environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'b'))
        l_1_tag = ('del' if (environment.getattr(l_1_cell, 'side') == 'a') else 'ins')
        for l_2_paragraph in environment.getattr(l_1_cell, 'paragraphs'):
            _loop_vars = {}
            pass
            t_10.extend((
                '<p lang="',
                escape(t_6(environment.getattr((undefined(name='article') if l_1_article is missing else l_1_article), 'language'))),
                '" dir="auto">',
            ))
            for l_3_run in l_2_paragraph:
                _loop_vars = {}
                pass
                if environment.getattr(l_3_run, 'found'):
                    pass
                    t_10.extend((
                        '<mark>',
                        escape(context.call((undefined(name='run_text') if l_0_run_text is missing else l_0_run_text), l_3_run, (undefined(name='tag') if l_1_tag is missing else l_1_tag), _loop_vars=_loop_vars)),
                        '</mark>',
                    ))
                else:
                    pass
                    t_10.append(
                        escape(context.call((undefined(name='run_text') if l_0_run_text is missing else l_0_run_text), l_3_run, (undefined(name='tag') if l_1_tag is missing else l_1_tag), _loop_vars=_loop_vars)),
                    )
            l_3_run = missing
            t_10.append(
                '</p>\n',
            )
        l_2_paragraph = missing
        return concat(t_10)
    context.exported_vars.add('text')
    context.vars['text'] = l_0_text = Macro(environment, macro, 'text', ('cell',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_cell):
        t_11 = []
        if l_1_cell is missing:
            l_1_cell = undefined("parameter 'cell' was not provided", name='cell')
        pass
        t_11.extend((
            '<div class="cell ',
            escape(environment.getattr(l_1_cell, 'side')),
            '"><span class="who"><bdi>',
            escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), (environment.getattr(l_1_cell, 'side') == 'b'))),
            '</bdi></span>\n',
            escape(context.call((undefined(name='text') if l_0_text is missing else l_0_text), l_1_cell)),
            '</div>\n',
        ))
        return concat(t_11)
    context.exported_vars.add('cell_text')
    context.vars['cell_text'] = l_0_cell_text = Macro(environment, macro, 'cell_text', ('cell',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_number):
        t_12 = []
        l_1_hints = resolve('hints')
        if l_1_number is missing:
            l_1_number = undefined("parameter 'number' was not provided", name='number')
        pass
        l_2_loop = missing
        for l_2_hint, l_2_loop in LoopContext(context.call(environment.getattr((undefined(name='hints') if l_1_hints is missing else l_1_hints), 'places'), l_1_number), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                t_12.append(
                    '<span class="also">also in ',
                )
            t_12.extend((
                '<a href="#',
                escape(environment.getattr(l_2_hint, 'element_id')),
                '" aria-label="Passage ',
                escape(environment.getattr(l_2_hint, 'passage')),
                '">',
                escape(environment.getattr(l_2_hint, 'passage')),
                '</a>',
                escape((', ' if (not environment.getattr(l_2_loop, 'last')) else Markup('</span>'))),
            ))
        l_2_loop = l_2_hint = missing
        return concat(t_12)
    context.exported_vars.add('places')
    context.vars['places'] = l_0_places = Macro(environment, macro, 'places', ('number',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_line):
        t_13 = []
        l_1_order = resolve('order')
        l_1_plain_label = resolve('plain_label')
        l_1_passage = missing
        if l_1_line is missing:
            l_1_line = undefined("parameter 'line' was not provided", name='line')
        pass
        l_1_passage = environment.getattr(l_1_line, 'passage')
        if environment.getattr(l_1_line, 'element_id'):
            pass
            t_13.extend((
                ' id="',
                escape(environment.getattr(l_1_line, 'element_id')),
                '"',
            ))
        t_13.extend((
            ' data-p="',
            escape(environment.getattr((undefined(name='passage') if l_1_passage is missing else l_1_passage), 'id')),
            '" data-at="',
            escape(environment.getitem((undefined(name='order') if l_1_order is missing else l_1_order), environment.getattr((undefined(name='passage') if l_1_passage is missing else l_1_passage), 'id'))),
            '" data-label="',
            escape(context.call((undefined(name='plain_label') if l_1_plain_label is missing else l_1_plain_label), (undefined(name='passage') if l_1_passage is missing else l_1_passage))),
            '"',
        ))
        return concat(t_13)
    context.exported_vars.add('attributes')
    context.vars['attributes'] = l_0_attributes = Macro(environment, macro, 'attributes', ('line',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_passage):
        t_14 = []
        l_1_kinds = resolve('kinds')
        l_1_beside = resolve('beside')
        l_1_found_kinds = resolve('found_kinds')
        l_1_selected = resolve('selected')
        if l_1_passage is missing:
            l_1_passage = undefined("parameter 'passage' was not provided", name='passage')
        pass
        t_14.extend((
            escape(context.call((undefined(name='kinds') if l_1_kinds is missing else l_1_kinds), l_1_passage)),
            escape((' moved' if (environment.getattr(l_1_passage, 'position') == 'moved') else cond_expr_undefined("the inline if-expression on line 27 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            escape((' beside' if (environment.getattr(l_1_passage, 'id') in (undefined(name='beside') if l_1_beside is missing else l_1_beside)) else cond_expr_undefined("the inline if-expression on line 27 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            escape((' differing' if context.call((undefined(name='found_kinds') if l_1_found_kinds is missing else l_1_found_kinds), l_1_passage) else cond_expr_undefined("the inline if-expression on line 27 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            escape((' selected' if (environment.getattr(l_1_passage, 'id') in (undefined(name='selected') if l_1_selected is missing else l_1_selected)) else cond_expr_undefined("the inline if-expression on line 27 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
        ))
        return concat(t_14)
    context.exported_vars.add('states')
    context.vars['states'] = l_0_states = Macro(environment, macro, 'states', ('passage',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_passage):
        t_15 = []
        l_1_found_kinds = resolve('found_kinds')
        l_1_by_hand = resolve('by_hand')
        l_1_notes = resolve('notes')
        if l_1_passage is missing:
            l_1_passage = undefined("parameter 'passage' was not provided", name='passage')
        pass
        for l_2_kind in context.call((undefined(name='found_kinds') if l_1_found_kinds is missing else l_1_found_kinds), l_1_passage):
            l_2_found_sign = resolve('found_sign')
            _loop_vars = {}
            pass
            t_15.extend((
                '<span class="found"><span aria-hidden="true">',
                escape((undefined(name='found_sign') if l_2_found_sign is missing else l_2_found_sign)),
                '</span> ',
                escape(l_2_kind),
                '</span>\n',
            ))
        l_2_kind = l_2_found_sign = missing
        if (environment.getattr(l_1_passage, 'id') in (undefined(name='by_hand') if l_1_by_hand is missing else l_1_by_hand)):
            pass
            t_15.append(
                '<span class="bookmark">✓ <span class="words">corrected</span></span>',
            )
        if ((environment.getattr(l_1_passage, 'id') in (undefined(name='notes') if l_1_notes is missing else l_1_notes)) and environment.getattr(environment.getitem((undefined(name='notes') if l_1_notes is missing else l_1_notes), environment.getattr(l_1_passage, 'id')), 'bookmarked')):
            pass
            t_15.append(
                '<span class="bookmark">★ <span class="words">bookmarked</span></span>',
            )
        return concat(t_15)
    context.exported_vars.add('found')
    context.vars['found'] = l_0_found = Macro(environment, macro, 'found', ('passage',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_line):
        t_16 = []
        l_1_notes = resolve('notes')
        l_1_words = resolve('words')
        l_1_reasons = resolve('reasons')
        l_1_number = missing
        if l_1_line is missing:
            l_1_line = undefined("parameter 'line' was not provided", name='line')
        pass
        l_1_number = environment.getattr(environment.getattr(l_1_line, 'passage'), 'id')
        if (environment.getattr(l_1_line, 'element_id') == ('p%d' % (undefined(name='number') if l_1_number is missing else l_1_number))):
            pass
            if (((undefined(name='number') if l_1_number is missing else l_1_number) in (undefined(name='notes') if l_1_notes is missing else l_1_notes)) and environment.getattr(environment.getitem((undefined(name='notes') if l_1_notes is missing else l_1_notes), (undefined(name='number') if l_1_number is missing else l_1_number)), 'text')):
                pass
                t_16.append(
                    '<div class="note" role="note"><b>Note</b>',
                )
                for l_2_paragraph in context.call(environment.getattr(environment.getattr(environment.getitem((undefined(name='notes') if l_1_notes is missing else l_1_notes), (undefined(name='number') if l_1_number is missing else l_1_number)), 'text'), 'splitlines')):
                    _loop_vars = {}
                    pass
                    t_16.extend((
                        '<p dir="auto">',
                        escape(t_6(l_2_paragraph)),
                        '</p>',
                    ))
                l_2_paragraph = missing
                t_16.append(
                    '</div>',
                )
            t_16.extend((
                '\n<div class="why" id="why-',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '" popover><b>',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '. ',
                escape(context.call(environment.getattr((undefined(name='words') if l_1_words is missing else l_1_words), 'heading'), environment.getattr(l_1_line, 'passage'))),
                '.</b> ',
                escape(environment.getitem((undefined(name='reasons') if l_1_reasons is missing else l_1_reasons), (undefined(name='number') if l_1_number is missing else l_1_number))),
                '</div>\n',
            ))
        return concat(t_16)
    context.exported_vars.add('remarks')
    context.vars['remarks'] = l_0_remarks = Macro(environment, macro, 'remarks', ('line',), False, False, False, context.eval_ctx.autoescape)
    l_0_forks = {'1:n': 'M0,10C60,10 40,1 100,1M0,10C60,10 40,19 100,19', 'n:1': 'M0,1C60,1 40,10 100,10M0,19C60,19 40,10 100,10', 'n:m': 'M0,1C60,1 40,19 100,19M0,19C60,19 40,1 100,1'}
    context.vars['forks'] = l_0_forks
    context.exported_vars.add('forks')
    def macro(l_1_line):
        t_17 = []
        l_1_signs = resolve('signs')
        l_1_words = resolve('words')
        l_1_passage = l_1_number = l_1_is_level = l_1_forked = missing
        if l_1_line is missing:
            l_1_line = undefined("parameter 'line' was not provided", name='line')
        pass
        l_1_passage = environment.getattr(l_1_line, 'passage')
        l_1_number = environment.getattr((undefined(name='passage') if l_1_passage is missing else l_1_passage), 'id')
        l_1_is_level = (environment.getattr(l_1_line, 'left') and environment.getattr(l_1_line, 'right'))
        l_1_forked = ((undefined(name='is_level') if l_1_is_level is missing else l_1_is_level) and (environment.getattr((undefined(name='passage') if l_1_passage is missing else l_1_passage), 'shape') in (undefined(name='forks') if l_0_forks is missing else l_0_forks)))
        t_17.extend((
            '<li class="row ',
            escape(context.call((undefined(name='states') if l_0_states is missing else l_0_states), (undefined(name='passage') if l_1_passage is missing else l_1_passage))),
            escape((' opens' if environment.getattr(l_1_line, 'opens') else cond_expr_undefined("the inline if-expression on line 54 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            escape((' level' if (undefined(name='is_level') if l_1_is_level is missing else l_1_is_level) else cond_expr_undefined("the inline if-expression on line 54 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            escape((' forked' if (undefined(name='forked') if l_1_forked is missing else l_1_forked) else cond_expr_undefined("the inline if-expression on line 54 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            '"',
            escape(context.call((undefined(name='attributes') if l_0_attributes is missing else l_0_attributes), l_1_line)),
            '>\n<div class="tag">\n',
        ))
        if (undefined(name='forked') if l_1_forked is missing else l_1_forked):
            pass
            t_17.extend((
                '<svg class="fork" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><path d="',
                escape(environment.getitem((undefined(name='forks') if l_0_forks is missing else l_0_forks), environment.getattr((undefined(name='passage') if l_1_passage is missing else l_1_passage), 'shape'))),
                '"/></svg>\n',
            ))
        if environment.getattr(l_1_line, 'element_id'):
            pass
            t_17.extend((
                '<a class="no" href="#',
                escape(environment.getattr(l_1_line, 'element_id')),
                '" aria-label="Passage ',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '">',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '</a>\n<button type="button" class="label" popovertarget="why-',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '"><span class="sign" aria-hidden="true">',
                escape(context.call((undefined(name='signs') if l_1_signs is missing else l_1_signs), (undefined(name='passage') if l_1_passage is missing else l_1_passage))),
                '</span><span class="words">',
                escape(context.call(environment.getattr((undefined(name='words') if l_1_words is missing else l_1_words), 'heading'), (undefined(name='passage') if l_1_passage is missing else l_1_passage))),
                '</span></button>\n',
                escape(context.call((undefined(name='found') if l_0_found is missing else l_0_found), (undefined(name='passage') if l_1_passage is missing else l_1_passage))),
                '\n',
                escape(context.call((undefined(name='places') if l_0_places is missing else l_0_places), (undefined(name='number') if l_1_number is missing else l_1_number))),
                '\n',
            ))
        else:
            pass
            t_17.extend((
                '<span class="no">',
                escape((undefined(name='number') if l_1_number is missing else l_1_number)),
                '</span><span class="label"><span class="words">continued</span></span>\n',
            ))
        t_17.append(
            '</div>\n',
        )
        def t_18(fiter):
            for l_2_cell in fiter:
                if l_2_cell:
                    yield l_2_cell
        for l_2_cell in t_18((environment.getattr(l_1_line, 'left'), environment.getattr(l_1_line, 'right'))):
            _loop_vars = {}
            pass
            t_17.extend((
                escape(context.call((undefined(name='cell_text') if l_0_cell_text is missing else l_0_cell_text), l_2_cell, _loop_vars=_loop_vars)),
                '\n',
            ))
        l_2_cell = missing
        if environment.getattr(l_1_line, 'elsewhere'):
            pass
            t_17.extend((
                '<div class="else ',
                escape(environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'side')),
                '"><a href="#',
                escape(environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'element_id')),
                '">',
                escape(('↑' if (environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'towards') == 'up') else '↓')),
                ' further ',
                escape(environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'towards')),
                '<span class="who"> in <bdi>',
                escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), (environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'side') == 'b'))),
                '</bdi></span></a>\n',
            ))
            if environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'text'):
                pass
                t_17.extend((
                    '<blockquote>',
                    escape(context.call((undefined(name='text') if l_0_text is missing else l_0_text), environment.getattr(environment.getattr(l_1_line, 'elsewhere'), 'text'))),
                    '</blockquote>',
                ))
            t_17.append(
                '</div>\n',
            )
        t_17.extend((
            escape(context.call((undefined(name='remarks') if l_0_remarks is missing else l_0_remarks), l_1_line)),
            '\n</li>\n',
        ))
        return concat(t_17)
    context.exported_vars.add('row')
    context.vars['row'] = l_0_row = Macro(environment, macro, 'row', ('line',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_box):
        t_19 = []
        l_1_kinds = resolve('kinds')
        l_1_beside = resolve('beside')
        l_1_selected = resolve('selected')
        l_1_signs = resolve('signs')
        l_1_words = resolve('words')
        l_1_count = resolve('count')
        if l_1_box is missing:
            l_1_box = undefined("parameter 'box' was not provided", name='box')
        pass
        t_19.extend((
            '<div class="box ',
            escape(environment.getattr(l_1_box, 'side')),
            ' ',
            escape(context.call((undefined(name='kinds') if l_1_kinds is missing else l_1_kinds), environment.getattr(l_1_box, 'passage'))),
            escape(('' if t_2(context.eval_ctx, t_4(context, t_3(context, environment.getattr(l_1_box, 'lines'), attribute='passage.id'), 'in', (undefined(name='beside') if l_1_beside is missing else l_1_beside))) else ' beside')),
            escape((' selected' if t_2(context.eval_ctx, t_7(context, t_3(context, environment.getattr(l_1_box, 'lines'), attribute='passage.id'), 'in', (undefined(name='selected') if l_1_selected is missing else l_1_selected))) else cond_expr_undefined("the inline if-expression on line 80 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
            '">\n<p class="head"><span class="who"><bdi>',
            escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), (environment.getattr(l_1_box, 'side') == 'b'))),
            '</bdi></span><span class="sign" aria-hidden="true">',
            escape(context.call((undefined(name='signs') if l_1_signs is missing else l_1_signs), environment.getattr(l_1_box, 'passage'))),
            '</span><span class="words">',
            escape(context.call(environment.getattr((undefined(name='words') if l_1_words is missing else l_1_words), 'brief'), environment.getattr(l_1_box, 'passage'))),
            '</span>',
        ))
        if (t_1(environment.getattr(l_1_box, 'lines')) > 1):
            pass
            t_19.extend((
                '<span class="number"> · ',
                escape(context.call((undefined(name='count') if l_1_count is missing else l_1_count), t_1(environment.getattr(l_1_box, 'lines')), 'sentence')),
                '</span>',
            ))
        t_19.append(
            '</p>\n<ol class="rows">\n',
        )
        l_2_loop = missing
        for l_2_line, l_2_loop in LoopContext(environment.getattr(l_1_box, 'lines'), undefined):
            l_2_hints = resolve('hints')
            l_2_number = l_2_others = missing
            _loop_vars = {}
            pass
            l_2_number = environment.getattr(environment.getattr(l_2_line, 'passage'), 'id')
            _loop_vars['number'] = l_2_number
            t_19.extend((
                '<li class="row ',
                escape(context.call((undefined(name='states') if l_0_states is missing else l_0_states), environment.getattr(l_2_line, 'passage'), _loop_vars=_loop_vars)),
                ' lone"',
                escape(context.call((undefined(name='attributes') if l_0_attributes is missing else l_0_attributes), l_2_line, _loop_vars=_loop_vars)),
                '>\n<div class="tag">\n<a class="no" href="#',
                escape(environment.getattr(l_2_line, 'element_id')),
                '" aria-label="Passage ',
                escape((undefined(name='number') if l_2_number is missing else l_2_number)),
                '">',
                escape((undefined(name='number') if l_2_number is missing else l_2_number)),
                '</a>\n',
                escape(context.call((undefined(name='found') if l_0_found is missing else l_0_found), environment.getattr(l_2_line, 'passage'), _loop_vars=_loop_vars)),
                '\n</div>\n',
                escape(context.call((undefined(name='cell_text') if l_0_cell_text is missing else l_0_cell_text), (environment.getattr(l_2_line, 'left') or environment.getattr(l_2_line, 'right')), _loop_vars=_loop_vars)),
                '\n<button type="button" class="label" popovertarget="why-',
                escape((undefined(name='number') if l_2_number is missing else l_2_number)),
                '" aria-label="Passage ',
                escape((undefined(name='number') if l_2_number is missing else l_2_number)),
                ': reasons">?</button>\n',
            ))
            l_2_others = (context.call(environment.getattr(environment.getattr((undefined(name='hints') if l_2_hints is missing else l_2_hints), 'also'), 'get'), (undefined(name='number') if l_2_number is missing else l_2_number), [], _loop_vars=_loop_vars) + context.call(environment.getattr(environment.getattr((undefined(name='hints') if l_2_hints is missing else l_2_hints), 'possible'), 'get'), (undefined(name='number') if l_2_number is missing else l_2_number), [], _loop_vars=_loop_vars))
            _loop_vars['others'] = l_2_others
            if (undefined(name='others') if l_2_others is missing else l_2_others):
                pass
                t_19.extend((
                    '<div class="hint"><details><summary>',
                    escape(('possible match' if environment.getattr(environment.getitem((undefined(name='others') if l_2_others is missing else l_2_others), 0), 'score') else 'also in')),
                    '</summary>\n',
                ))
                for l_3_hint in (undefined(name='others') if l_2_others is missing else l_2_others):
                    _loop_vars = {}
                    pass
                    t_19.extend((
                        '<p><a href="#',
                        escape(environment.getattr(l_3_hint, 'element_id')),
                        '" aria-label="Passage ',
                        escape(environment.getattr(l_3_hint, 'passage')),
                        '">',
                        escape(environment.getattr(l_3_hint, 'passage')),
                        '</a>',
                    ))
                    if environment.getattr(l_3_hint, 'score'):
                        pass
                        t_19.extend((
                            ' <span class="score">(',
                            escape(environment.getattr(l_3_hint, 'score')),
                            ')</span>',
                        ))
                    t_19.extend((
                        ': <q lang="',
                        escape(t_6(environment.getattr(l_3_hint, 'language'))),
                        '" dir="auto">',
                        escape(environment.getattr(l_3_hint, 'text')),
                        '</q></p>\n',
                    ))
                l_3_hint = missing
                t_19.append(
                    '</details>\n<span class="at">',
                )
                l_3_loop = missing
                for l_3_one, l_3_loop in LoopContext(t_8(environment, (undefined(name='others') if l_2_others is missing else l_2_others), attribute='element_id'), undefined):
                    _loop_vars = {}
                    pass
                    t_19.extend((
                        '<a href="#',
                        escape(environment.getattr(l_3_one, 'element_id')),
                        '" aria-label="Passage ',
                        escape(environment.getattr(l_3_one, 'passage')),
                        '">',
                        escape(environment.getattr(l_3_one, 'passage')),
                        '</a>',
                        escape((', ' if (not environment.getattr(l_3_loop, 'last')) else cond_expr_undefined("the inline if-expression on line 99 in 'rows.html.jinja' evaluated to false and no else section was defined."))),
                    ))
                l_3_loop = l_3_one = missing
                t_19.append(
                    '</span></div>\n',
                )
            t_19.extend((
                escape(context.call((undefined(name='remarks') if l_0_remarks is missing else l_0_remarks), l_2_line, _loop_vars=_loop_vars)),
                '\n</li>\n',
            ))
        l_2_loop = l_2_line = l_2_number = l_2_hints = l_2_others = missing
        t_19.append(
            '</ol>\n</div>\n',
        )
        return concat(t_19)
    context.exported_vars.add('box')
    context.vars['box'] = l_0_box = Macro(environment, macro, 'box', ('box',), False, False, False, context.eval_ctx.autoescape)
    yield '<div class="columns'
    yield escape((' long' if (t_1(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'passages')) > 400) else cond_expr_undefined("the inline if-expression on line 107 in 'rows.html.jinja' evaluated to false and no else section was defined.")))
    yield '">\n'
    if (not environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'passages')):
        pass
        yield '<p class="nothing">Both articles are empty.</p>'
    yield '<div class="heads" aria-hidden="true"><bdi class="name a">'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
    yield '</bdi><bdi class="name b">'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
    yield '</bdi></div>\n<ol class="rows">\n'
    for l_1_block in (undefined(name='blocks') if l_0_blocks is missing else l_0_blocks):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_block, 'line'):
            pass
            yield escape(context.call((undefined(name='row') if l_0_row is missing else l_0_row), environment.getattr(l_1_block, 'line'), _loop_vars=_loop_vars))
        else:
            pass
            yield '<li class="gap">\n'
            def t_20(fiter):
                for l_2_side in fiter:
                    if environment.getitem(l_1_block, l_2_side):
                        yield l_2_side
            for l_2_side in t_20(('a', 'b')):
                _loop_vars = {}
                pass
                yield '<div class="stack '
                yield escape(l_2_side)
                yield '">\n'
                for l_3_one in environment.getitem(l_1_block, l_2_side):
                    _loop_vars = {}
                    pass
                    yield escape(context.call((undefined(name='box') if l_0_box is missing else l_0_box), l_3_one, _loop_vars=_loop_vars))
                    yield '\n'
                l_3_one = missing
                yield '</div>\n'
            l_2_side = missing
            yield '</li>\n'
    l_1_block = missing
    yield '</ol>\n</div>\n'

blocks = {}
debug_info = '2=63&3=70&5=129&6=135&7=136&8=137&9=142&10=145&14=168&15=175&16=179&19=185&20=192&22=214&23=222&24=223&26=242&27=252&29=261&30=269&31=275&33=281&34=286&36=294&37=303&38=304&39=306&41=325&44=337&49=340&50=348&51=349&52=350&53=351&54=354&56=362&57=366&59=369&60=373&61=379&62=385&63=387&65=394&68=400&69=408&71=412&72=416&73=427&76=438&79=444&80=457&81=463&83=481&84=486&85=490&87=494&88=500&90=502&91=504&92=509&93=511&94=515&95=518&96=523&99=549&101=567&107=578&108=580&109=584&111=588&112=591&113=593&116=597&117=605&118=607&119=610'
