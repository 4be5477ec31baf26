"""Painting planned rows as strips, with marks, styles and gutters."""
