"""The compiled form of `help.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/help.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'help.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_coloured = resolve('coloured')
    l_0_partly = resolve('partly')
    l_0_found_sign = resolve('found_sign')
    l_0_names = resolve('names')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    yield '<div class="sheet" id="help" popover role="dialog" aria-labelledby="help-title" tabindex="0">\n<button type="button" class="close" popovertarget="help" popovertargetaction="hide" aria-label="Close">×</button>\n<h2 id="help-title">Signs and keys</h2>\n<dl class="signs">\n'
    for l_1_label in (undefined(name='coloured') if l_0_coloured is missing else l_0_coloured):
        l_1_words = resolve('words')
        _loop_vars = {}
        pass
        yield '<dt class="'
        yield escape(environment.getattr(l_1_label, 'role'))
        yield '">'
        yield escape(environment.getattr(l_1_label, 'sign'))
        yield '</dt><dd>'
        yield escape(context.call(environment.getattr((undefined(name='words') if l_1_words is missing else l_1_words), 'name'), l_1_label, _loop_vars=_loop_vars))
        yield ': '
        yield escape(context.call(environment.getattr((undefined(name='words') if l_1_words is missing else l_1_words), 'meaning'), l_1_label, _loop_vars=_loop_vars))
        yield '</dd>\n'
    l_1_label = l_1_words = missing
    yield '<dt class="reworded">'
    yield escape((undefined(name='partly') if l_0_partly is missing else l_0_partly))
    yield '</dt><dd>partly in the other article: parts of it appear in other passages there</dd>\n<dt>'
    yield escape((undefined(name='found_sign') if l_0_found_sign is missing else l_0_found_sign))
    yield '</dt><dd>discrepancy: a figure, date, name, quotation, source or degree of certainty that differs, or a contradiction</dd>\n</dl>\n<p>In reworded and cosmetic passages, <del>words like this</del> are only in <bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 0))
    yield '</bdi> and <ins>words like this</ins> only in <bdi>'
    yield escape(environment.getitem((undefined(name='names') if l_0_names is missing else l_0_names), 1))
    yield '</bdi>. Where only letters of a word differ, these are marked, as in <del class="fine">hospitali<i>s</i>ed</del> and <ins class="fine">hospitali<i>z</i>ed</ins>. Names, figures, dates and negations are marked most strongly, as in <del><b>Monday</b></del> and <ins><b>Friday</b></ins>. What a discrepancy is about is <mark>underlined twice</mark>. A screen reader may announce them as deletions and insertions; this does not imply which came first.</p>\n<dl class="keys scripted">\n<dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next, previous difference</dd>\n<dt><kbd>N</kbd> <kbd>P</kbd></dt><dd>next, previous difference with the same label</dd>\n<dt><kbd>m</kbd></dt><dd>the other places of a passage, in turn: of a moved one its other end, and whatever it is also in or may match</dd>\n<dt><kbd>y</kbd></dt><dd>copy the link to the passage</dd>\n<dt><kbd>1</kbd> to <kbd>'
    yield escape((t_1((undefined(name='coloured') if l_0_coloured is missing else l_0_coloured)) + 2))
    yield '</kbd></dt><dd>show only passages with a sign, in the order above; again or <kbd>0</kbd> for all</dd>\n<dt><kbd>/</kbd></dt><dd>search; <kbd>]</kbd> <kbd>[</kbd> next, previous result</dd>\n<dt><kbd>t</kbd></dt><dd>light or dark theme</dd>\n<dt><kbd>?</kbd></dt><dd>show this help</dd>\n</dl>\n</div>\n'

blocks = {}
debug_info = '6=22&7=27&9=37&10=39&12=41&18=45'
