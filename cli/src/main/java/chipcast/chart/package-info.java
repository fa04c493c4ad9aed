/**
 * Charts as SVG, written by hand: no fonts and no AWT are needed, the same bytes come out
 * everywhere, and a chart reads in light and in dark, in grey and aloud.
 *
 * <p>Colours are those of M. Okabe and K. Ito (Color universal design, 2008), without yellow and
 * black, and tones of P. Tol's muted scheme (SRON/EPS/TN/09-002, 2021); all series are named beside
 * themselves.
 */
@NullMarked
package chipcast.chart;

import org.jspecify.annotations.NullMarked;
