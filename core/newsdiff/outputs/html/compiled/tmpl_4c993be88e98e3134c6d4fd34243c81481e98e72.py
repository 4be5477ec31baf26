"""The compiled form of `report.html.jinja`.

Compiled by Jinja2 3.1.6, run by `python release/generate.py`; make changes in `../templates/report.html.jinja`.
"""

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'report.html.jinja'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_policy = resolve('policy')
    l_0_version = resolve('version')
    l_0_headed = resolve('headed')
    l_0_style = resolve('style')
    l_0_data = resolve('data')
    l_0_script = resolve('script')
    pass
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="'
    yield escape((undefined(name='policy') if l_0_policy is missing else l_0_policy))
    yield '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<meta name="generator" content="newsdiff '
    yield escape((undefined(name='version') if l_0_version is missing else l_0_version))
    yield '">\n<title>'
    yield escape(environment.getitem((undefined(name='headed') if l_0_headed is missing else l_0_headed), 0))
    yield ' and '
    yield escape(environment.getitem((undefined(name='headed') if l_0_headed is missing else l_0_headed), 1))
    yield ', compared</title>\n<style>'
    yield escape((undefined(name='style') if l_0_style is missing else l_0_style))
    yield '</style>\n</head>\n<body>\n<a class="skip" href="#passages">Skip to the passages</a>\n'
    template = environment.get_template('header.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('discrepancies.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<main id="passages" tabindex="-1">\n<h2 class="quiet">Passages</h2>\n'
    template = environment.get_template('toolbar.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('rows.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</main>\n'
    template = environment.get_template('footer.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('help.html.jinja', 'report.html.jinja')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div id="live" role="status"></div>\n<div id="strip" aria-hidden="true"></div>\n<script type="application/json" id="newsdiff-data">'
    yield escape((undefined(name='data') if l_0_data is missing else l_0_data))
    yield '</script>\n<script>'
    yield escape((undefined(name='script') if l_0_script is missing else l_0_script))
    yield '</script>\n</body>\n</html>\n'

blocks = {}
debug_info = '5=18&9=20&10=22&11=26&15=28&16=34&19=41&20=47&22=54&23=60&26=67&27=69'
