"""The compiled form of `notes.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/notes.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'notes.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_notes = resolve('notes')
    l_0_comparison = resolve('comparison')
    try:
        t_1 = environment.filters['sanitize']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'sanitize' found.")
    pass
    if (undefined(name='notes') if l_0_notes is missing else l_0_notes):
        pass
        yield '<section class="notes" id="notes" aria-labelledby="notes-title">\n<h2 id="notes-title">Notes</h2>\n<ul>\n'
        for l_1_note in environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'notes'):
            _loop_vars = {}
            pass
            yield '<li><a class="no" href="#p'
            yield escape(environment.getattr(l_1_note, 'passage'))
            yield '" aria-label="Passage '
            yield escape(environment.getattr(l_1_note, 'passage'))
            yield '">'
            yield escape(environment.getattr(l_1_note, 'passage'))
            yield '</a>'
            if environment.getattr(l_1_note, 'bookmarked'):
                pass
                yield ' <span class="bookmark">★<span class="quiet"> bookmarked</span></span>'
            yield ' <div>'
            t_2 = 1
            for l_2_paragraph in context.call(environment.getattr(environment.getattr(l_1_note, 'text'), 'splitlines'), _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '<p dir="auto">'
                yield escape(t_1(l_2_paragraph))
                yield '</p>'
                t_2 = 0
            l_2_paragraph = missing
            if t_2:
                l_2_gist = resolve('gist')
                pass
                yield '<p class="gist" dir="auto">'
                yield escape(t_1(context.call((undefined(name='gist') if l_2_gist is missing else l_2_gist), environment.getattr(l_1_note, 'passage'))))
                yield '</p>'
                l_2_gist = missing
            yield '</div></li>\n'
        l_1_note = missing
        yield '</ul>\n</section>\n'

blocks = {}
debug_info = '2=19&6=22&7=26'
