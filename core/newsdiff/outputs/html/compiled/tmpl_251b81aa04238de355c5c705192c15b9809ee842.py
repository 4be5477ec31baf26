"""The compiled form of `discrepancies.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/discrepancies.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'discrepancies.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_counted = resolve('counted')
    l_0_excerpt = resolve('excerpt')
    l_0_found_sign = resolve('found_sign')
    l_0_discrepancies_title = resolve('discrepancies_title')
    l_0_discrepancies = resolve('discrepancies')
    l_0_names = resolve('names')
    try:
        t_1 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    pass
    if (undefined(name='counted') if l_0_counted is missing else l_0_counted):
        pass
        def macro(l_1_words, l_1_side):
            t_2 = []
            l_1_comparison = resolve('comparison')
            l_1_article = l_1_tag = missing
            if l_1_words is missing:
                l_1_words = undefined("parameter 'words' was not provided", name='words')
            if l_1_side is missing:
                l_1_side = undefined("parameter 'side' was not provided", name='side')
            pass
            l_1_article = (environment.getattr((undefined(name='comparison') if l_1_comparison is missing else l_1_comparison), 'a') if (l_1_side == 'a') else environment.getattr((undefined(name='comparison') if l_1_comparison is missing else l_1_comparison), 'b'))
            l_1_tag = ('del' if (l_1_side == 'a') else 'ins')
            t_2.extend((
                '<td class="',
                escape(l_1_side),
                '" lang="',
                escape(t_1(environment.getattr((undefined(name='article') if l_1_article is missing else l_1_article), 'language'))),
                '" dir="auto"><span class="who"><bdi>',
                escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), (l_1_side == 'b'))),
                '</bdi></span>\n',
                escape(('… ' if environment.getattr(l_1_words, 'cut_before') else cond_expr_undefined("the inline if-expression on line 7 in 'discrepancies.html.jinja' evaluated to false and no else section was defined."))),
            ))
            for l_2_run in environment.getattr(l_1_words, 'runs'):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_run, 'found'):
                    pass
                    t_2.append(
                        '<mark>',
                    )
                    if environment.getattr(l_2_run, 'own'):
                        pass
                        t_2.extend((
                            '<',
                            escape((undefined(name='tag') if l_1_tag is missing else l_1_tag)),
                            '>',
                            escape(environment.getattr(l_2_run, 'text')),
                            '</',
                            escape((undefined(name='tag') if l_1_tag is missing else l_1_tag)),
                            '>',
                        ))
                    else:
                        pass
                        t_2.append(
                            escape(environment.getattr(l_2_run, 'text')),
                        )
                    t_2.append(
                        '</mark>',
                    )
                else:
                    pass
                    t_2.append(
                        escape(environment.getattr(l_2_run, 'text')),
                    )
            l_2_run = missing
            t_2.extend((
                escape((' …' if environment.getattr(l_1_words, 'cut_after') else cond_expr_undefined("the inline if-expression on line 7 in 'discrepancies.html.jinja' evaluated to false and no else section was defined."))),
                '</td>\n',
            ))
            return concat(t_2)
        context.exported_vars.add('excerpt')
        context.vars['excerpt'] = l_0_excerpt = Macro(environment, macro, 'excerpt', ('words', 'side'), False, False, False, context.eval_ctx.autoescape)
        yield '<section class="discrepancies" id="discrepancies" aria-labelledby="discrepancies-title">\n<h2 id="discrepancies-title">'
        yield escape((undefined(name='found_sign') if l_0_found_sign is missing else l_0_found_sign))
        yield ' '
        yield escape((undefined(name='discrepancies_title') if l_0_discrepancies_title is missing else l_0_discrepancies_title))
        yield '</h2>\n<p class="neutral">'
        yield escape((undefined(name='counted') if l_0_counted is missing else l_0_counted))
        yield '. Found by rules among matching sentences: some are missed, and none says who is right.</p>\n'
        if (undefined(name='discrepancies') if l_0_discrepancies is missing else l_0_discrepancies):
            pass
            yield '<table>\n<thead><tr><th scope="col"><span class="quiet">Passage</span></th><th scope="col"><bdi>'
            yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
            yield '</bdi></th><th scope="col"><bdi>'
            yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
            yield '</bdi></th></tr></thead>\n'
            for l_1_group in (undefined(name='discrepancies') if l_0_discrepancies is missing else l_0_discrepancies):
                _loop_vars = {}
                pass
                yield '<tbody>\n<tr><th class="kind" colspan="3" scope="rowgroup">'
                yield escape(environment.getattr(l_1_group, 'name'))
                yield '</th></tr>\n'
                for l_2_one in environment.getattr(l_1_group, 'discrepancies'):
                    _loop_vars = {}
                    pass
                    yield '<tr><td class="at"><a class="no" href="#p'
                    yield escape(environment.getattr(environment.getattr(l_2_one, 'passage'), 'id'))
                    yield '" aria-label="Passage '
                    yield escape(environment.getattr(environment.getattr(l_2_one, 'passage'), 'id'))
                    yield ': '
                    yield escape(environment.getattr(l_2_one, 'statement'))
                    yield '">'
                    yield escape(environment.getattr(environment.getattr(l_2_one, 'passage'), 'id'))
                    yield '</a></td>\n'
                    yield escape(context.call((undefined(name='excerpt') if l_0_excerpt is missing else l_0_excerpt), environment.getattr(l_2_one, 'a'), 'a', _loop_vars=_loop_vars))
                    yield escape(context.call((undefined(name='excerpt') if l_0_excerpt is missing else l_0_excerpt), environment.getattr(l_2_one, 'b'), 'b', _loop_vars=_loop_vars))
                    yield '</tr>\n'
                l_2_one = missing
                yield '</tbody>\n'
            l_1_group = missing
            yield '</table>\n'
        yield '</section>\n'

blocks = {}
debug_info = '2=23&3=25&4=34&5=35&6=38&7=44&10=87&11=91&12=93&14=96&15=100&17=104&18=106&19=110&20=118'
