package chipcast.command;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown page as a CommonMark parser with pipe tables sees it. */
final class MarkdownText {
  private final List<String> headings = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> images = new ArrayList<>();
  private final List<String> html = new ArrayList<>();

  /** Cells of each table, row by row, the heading first. */
  private final List<List<List<String>>> tables = new ArrayList<>();

  private MarkdownText() {}

  static MarkdownText of(String text) {
    MarkdownText page = new MarkdownText();
    List<TablesExtension> extensions = List.of((TablesExtension) TablesExtension.create());
    Parser.builder().extensions(extensions).build().parse(text).accept(page.new Reader());
    return page;
  }

  List<String> headings() {
    return headings;
  }

  List<String> links() {
    return links;
  }

  List<String> images() {
    return images;
  }

  List<String> html() {
    return html;
  }

  List<List<List<String>>> tables() {
    return tables;
  }

  /** What a node says without its marks. */
  private static String text(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString().strip();
  }

  private final class Reader extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      headings.add(text(heading));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      images.add(image.getDestination());
      visitChildren(image);
    }

    @Override
    public void visit(HtmlInline raw) {
      html.add(raw.getLiteral());
    }

    @Override
    public void visit(HtmlBlock raw) {
      html.add(raw.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        tables.add(new ArrayList<>());
      }
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        tables.get(tables.size() - 1).add(new ArrayList<>());
      }
      if (node instanceof TableCell) {
        List<List<String>> rows = tables.get(tables.size() - 1);
        rows.get(rows.size() - 1).add(text(node));
      }
      visitChildren(node);
    }
  }
}
