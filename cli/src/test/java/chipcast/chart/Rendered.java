package chipcast.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG document as an XML parser and a renderer that are not ours see it. */
public final class Rendered {
  private static final String SCHEME = "@media screen and (prefers-color-scheme:dark){";
  private static final double ASCENT = 0.74;
  private static final double DESCENT = 0.2;

  private final String svg;
  private final Document document;

  /** Words and the room that they take, by the widths that charts reckon with. */
  public record Label(String words, Shape room) {}

  private Rendered(String svg, Document document) {
    this.svg = svg;
    this.document = document;
  }

  /** Parses a document; it has to be well-formed. */
  public static Rendered of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Rendered(
          svg, factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + e.getMessage() + "\n" + svg, e);
    }
  }

  /** The words of the first element of a name below the root. */
  public String words(String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }

  /** The elements of a name. */
  public List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** All words with their room. */
  public List<Label> labels() {
    return elements("text").stream().map(Rendered::label).toList();
  }

  private static Label label(Element text) {
    String style = " " + text.getAttribute("class") + " ";
    double size = style.contains(" h ") ? 17 : style.contains(" n ") ? 11 : 13;
    String words = text.getTextContent();
    double width = Lettering.width(words, size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    Shape room = new Rectangle2D.Double(left, y - ASCENT * size, width, (ASCENT + DESCENT) * size);
    String turn = text.getAttribute("transform");
    if (turn.startsWith("rotate(")) {
      String[] numbers = turn.substring("rotate(".length(), turn.length() - 1).split(" ", -1);
      room =
          AffineTransform.getRotateInstance(
                  Math.toRadians(Double.parseDouble(numbers[0])),
                  Double.parseDouble(numbers[1]),
                  Double.parseDouble(numbers[2]))
              .createTransformedShape(room);
    }
    return new Label(words, room);
  }

  /** Words that are not wholly within the picture. */
  public List<String> outside() {
    Element root = document.getDocumentElement();
    Rectangle2D canvas =
        new Rectangle2D.Double(
            0,
            0,
            Double.parseDouble(root.getAttribute("width")),
            Double.parseDouble(root.getAttribute("height")));
    return labels().stream()
        .filter(label -> !canvas.contains(label.room().getBounds2D()))
        .map(Label::words)
        .toList();
  }

  /** Pairs of words that lie upon each other. */
  public List<String> overlaps() {
    List<String> overlaps = new ArrayList<>();
    List<Label> labels = labels();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        if (overlap(labels.get(i).room(), labels.get(j).room())) {
          overlaps.add(labels.get(i).words() + " | " + labels.get(j).words());
        }
      }
    }
    return overlaps;
  }

  private static boolean overlap(Shape one, Shape other) {
    if (!one.getBounds2D().intersects(other.getBounds2D())) {
      return false;
    }
    Area common = new Area(one);
    common.intersect(new Area(other));
    Rectangle2D bounds = common.getBounds2D();
    return bounds.getWidth() > 1 && bounds.getHeight() > 1;
  }

  /** How many pixels have each colour that is not the background's. */
  public Map<Integer, Integer> colours(boolean dark) {
    BufferedImage image = image(dark, 1);
    int background = image.getRGB(1, 1);
    Map<Integer, Integer> colours = new LinkedHashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != background) {
          colours.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
        }
      }
    }
    return colours;
  }

  /** The picture in the light or the dark scheme, by jsvg, which knows no media queries. */
  public BufferedImage image(boolean dark, int scale) {
    SVGDocument picture = load(hasFonts() ? inScheme(dark) : withoutLetters(inScheme(dark)));
    int width = (int) Math.ceil(picture.size().width * scale);
    int height = (int) Math.ceil(picture.size().height * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    picture.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    return image;
  }

  private static SVGDocument load(String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    SVGDocument picture = new SVGLoader().load(in, null, LoaderContext.createDefault());
    if (picture == null) {
      throw new AssertionError("the renderer refuses\n" + text);
    }
    return picture;
  }

  private String inScheme(boolean dark) {
    int from = svg.indexOf(SCHEME);
    int to = svg.indexOf("</style>");
    String inner = svg.substring(from + SCHEME.length(), to - 1);
    int light = svg.indexOf("<style>") + "<style>".length();
    // This renderer lets the first of several rules win, browsers the last.
    return svg.substring(0, light)
        + (dark ? inner : "")
        + svg.substring(light, from)
        + svg.substring(to);
  }

  private static String withoutLetters(String text) {
    return text.replaceAll("<text[^>]*>[^<]*</text>", "");
  }

  /** Some machines have none, and their JVM then cannot write at all. */
  private static boolean hasFonts() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
      return font.getStringBounds("a", new FontRenderContext(null, true, true)).getWidth() > 0;
    } catch (Exception | LinkageError | InternalError none) {
      return false;
    }
  }
}
