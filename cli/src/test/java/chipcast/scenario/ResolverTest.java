package chipcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import chipcast.source.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolverTest {
  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void makeHome() {
    home = new SmallHome(folder.resolve("home"));
  }

  private static String value(Resolved resolved, String path) {
    return resolved.node(path).map(YamlText::flow).orElse("");
  }

  @Test
  void filesJoinToOneTree() {
    Resolved resolved = home.resolve("baseline");
    MapNode chips = (MapNode) resolved.tree().find("chips");
    assertThat(chips.keys()).containsExactlyInAnyOrder("h100", "b200");
    assertThat(value(resolved, "horizon")).isEqualTo("{from: 2025, to: 2035}");
    assertThat(resolved.id()).isEqualTo("baseline");
    assertThat(resolved.title()).isEqualTo("As it is");
    assertThat(resolved.story()).contains("Nothing happens.");
    assertThat(resolved.claims()).containsExactly("growth");
    assertThat(resolved.inputs())
        .extracting(InputFile::name)
        .containsExactly(
            "assumptions/chips/b200.yml",
            "assumptions/chips/h100.yaml",
            "assumptions/families.yaml",
            "scenarios/baseline.yaml");
  }

  @Test
  void oneRecordMayBeSpreadOverFilesButNoValueBeGivenTwice() {
    home.file("assumptions/more.yaml", "chips: {h100: {foundry: tsmc}}\n");
    assertThat(value(home.resolve("baseline"), "chips.h100.foundry")).isEqualTo("tsmc");
    home.file("assumptions/more.yaml", "chips: {h100: {memory: 80 GB}}\n");
    assertThat(home.told(() -> home.resolve("baseline")))
        .containsExactly("duplicate-leaf assumptions/more.yaml:1:16");
    home.file("assumptions/more.yaml", "chips: {h100: {bandwidth: {note: fast}}}\n");
    assertThat(home.told(() -> home.resolve("baseline")))
        .containsExactly("duplicate-leaf assumptions/more.yaml:1:16");
  }

  @Test
  void aSetReplacesTheValueAndWhatVouchedForIt() {
    home.scenario("fast", "set:\n  chips.h100.bandwidth: {uniform: [3 TB/s, 4 TB/s]}\n");
    Resolved resolved = home.resolve("fast");
    assertThat(value(resolved, "chips.h100.bandwidth")).isEqualTo("{uniform: [3 TB/s, 4 TB/s]}");
    assertThat(resolved.chain("chips.h100.bandwidth"))
        .extracting(origin -> origin.level() + " " + origin.position() + " " + origin.text())
        .containsExactly(
            "assumptions assumptions/chips/h100.yaml:6:16 {value: 3.35 TB/s, source: vendor}",
            "scenario fast scenarios/fast.yaml:5:25 {uniform: [3 TB/s, 4 TB/s]}");
  }

  @Test
  void settingTheValueOfAQuantityIsSettingTheQuantity() {
    home.scenario(
        "fast", "set: {chips.h100.bandwidth.value: 4 TB/s, chips.b200.memory.value: 1 TB}");
    Resolved resolved = home.resolve("fast");
    assertThat(value(resolved, "chips.h100.bandwidth")).isEqualTo("4 TB/s");
    assertThat(value(resolved, "chips.b200.memory")).isEqualTo("1 TB");
  }

  @Test
  void extendedScenariosComeFirst() {
    home.scenario("one", "horizon: {to: 2040}\nset: {chips.h100.memory: 90 GB}\nclaims: [decline]");
    home.scenario("two", "extends: one\nset: {chips.h100.memory: 100 GB}\n");
    Resolved resolved = home.resolve("two", "chips.h100.memory=110 GB");
    assertThat(value(resolved, "horizon")).isEqualTo("{from: 2025, to: 2040}");
    assertThat(resolved.claims()).containsExactly("decline");
    assertThat(resolved.chain("chips.h100.memory"))
        .extracting(Origin::text)
        .containsExactly("80 GB", "90 GB", "100 GB", "110 GB");
    assertThat(resolved.chain("chips.h100.memory").get(3).position().toString())
        .isEqualTo("--set:1:19");
    assertThat(resolved.overrides()).hasSize(6);
  }

  @Test
  void nodesAreAddedInlineAndFromFiles() {
    home.file("scenarios/mine.yaml.txt", "")
        .file("scenarios/parts/my-chip.yaml", "{family: hopper, memory: 1 TB}\n")
        .file("scenarios/parts/other.yaml", "chips: {other: {family: hopper}}\n")
        .scenario(
            "more",
            """
            add:
              chips.inline: {family: hopper}
              chips.mine: {file: parts/my-chip.yaml}
              chips.other: {file: parts/other.yaml}
              contracts.deal: {buyer: google}
            """);
    Resolved resolved = home.resolve("more");
    assertThat(value(resolved, "chips.inline.family")).isEqualTo("hopper");
    assertThat(value(resolved, "chips.mine.memory")).isEqualTo("1 TB");
    assertThat(value(resolved, "chips.other")).isEqualTo("{family: hopper}");
    assertThat(value(resolved, "contracts.deal.buyer")).isEqualTo("google");
    assertThat(resolved.chain("chips.mine.memory"))
        .extracting(origin -> origin.kind() + " " + origin.position())
        .containsExactly("ADD scenarios/parts/my-chip.yaml:1:26");
    assertThat(resolved.inputs())
        .extracting(InputFile::name)
        .contains("scenarios/parts/my-chip.yaml", "scenarios/parts/other.yaml");
  }

  @Test
  void nodesAreRemoved() {
    home.scenario("less", "remove: [chips.b200, claims.decline]\n");
    Resolved resolved = home.resolve("less");
    assertThat(resolved.node("chips.b200")).isEmpty();
    assertThat(resolved.chain("chips.b200.memory"))
        .extracting(Origin::kind)
        .containsExactly(Kind.GIVEN, Kind.REMOVE);
  }

  @Test
  void aPathThatNamesNothingIsToldWhereItGoesWrong() {
    home.scenario("wrong", "set:\n  chips.h10.memory: 1 TB\n  chips.h100.memroy: 1 TB\n");
    assertThat(home.told(() -> home.resolve("wrong", "chips.h100.memory.x=1")))
        .containsExactly(
            "unknown-path --set:1:19",
            "unknown-path scenarios/wrong.yaml:5:9 -> h100",
            "unknown-path scenarios/wrong.yaml:6:14 -> memory");
  }

  @Test
  void anOverrideThatChangesNothingIsAnError() {
    home.scenario(
        "same",
        """
        set:
          chips.h100.memory: 0.08 TB
          chips.h100.bandwidth: {value: 3350 GB/s}
          chips.h100.price: {range: {low: 20000 USD, central: 25 kUSD, high: 30 kUSD}}
          chips.h100.grade: A
        """);
    assertThat(home.told(() -> home.resolve("same", "families.hopper.weight.2025=100 %")))
        .containsExactly(
            "no-change --set:1:1",
            "no-change scenarios/same.yaml:5:3",
            "no-change scenarios/same.yaml:6:3",
            "no-change scenarios/same.yaml:7:3",
            "no-change scenarios/same.yaml:8:3");
  }

  @Test
  void anotherSourceForTheSameValueIsAChange() {
    home.scenario("sourced", "set: {chips.h100.memory: {value: 80 GB, source: measured}}\n");
    assertThat(home.resolve("sourced").overrides()).hasSize(3);
  }

  @Test
  void twoOverridesOfOnePathAtOneLevelAreAnError() {
    home.scenario(
        "twice",
        """
        set: {chips.h100.memory: 90 GB, chips.h100.bandwidth: 4 TB/s}
        remove: [chips.h100]
        add: {chips.h100.memory.value: 3 GB}
        """);
    assertThat(home.told(() -> home.resolve("twice")))
        .containsExactly(
            "overridden-twice scenarios/twice.yaml:5:10",
            "overridden-twice scenarios/twice.yaml:6:7");
    assertThat(home.told(() -> home.resolve("baseline", "chips.h100.memory=1 GB", "chips.h100={}")))
        .containsExactly("overridden-twice --set:2:1");
    home.file("a.yaml", "chips: {h100: {memory: 1 GB}}\n")
        .file("b.yaml", "set: {chips.h100.memory: 2 GB}\n");
    assertThat(home.told(() -> home.with("baseline", "a.yaml", "b.yaml")))
        .containsExactly("overridden-twice b.yaml:1:7");
  }

  @Test
  void addingWhatIsThereAndRemovingWhatIsNotAreErrors() {
    home.scenario("wrong", "add: {chips.h100: {}}\nremove: [chips.h1000]\n");
    assertThat(home.told(() -> home.resolve("wrong")))
        .containsExactly(
            "already-present scenarios/wrong.yaml:4:7",
            "nothing-to-remove scenarios/wrong.yaml:5:16 -> h100");
  }

  @Test
  void filesBesideAScenarioWinOverItAndOptionsOverThem() {
    home.scenario("one", "set: {chips.h100.memory: 90 GB}");
    home.file("mine.yaml", "chips: {h100: {memory: 100 GB}, mine: {family: hopper}}\n");
    home.file("edits.yaml", "set: {chips.b200.memory: 1 TB}\nclaims: [decline]\n");
    Request request =
        new Request(
            "one",
            List.of(Path.of("mine.yaml"), Path.of("edits.yaml")),
            List.of("chips.mine.family=blackwell"),
            SmallHome.stream(""));
    Resolved resolved = home.resolve(request);
    assertThat(value(resolved, "chips.h100.memory")).isEqualTo("100 GB");
    assertThat(value(resolved, "chips.mine.family")).isEqualTo("blackwell");
    assertThat(value(resolved, "chips.b200.memory")).isEqualTo("1 TB");
    assertThat(resolved.claims()).containsExactly("decline");
    assertThat(resolved.chain("chips.mine.family"))
        .extracting(Origin::level)
        .containsExactly("--with mine.yaml", "--set");
  }

  @Test
  void aFileBesideAScenarioMustSayAnythingNew() {
    home.file("same.yaml", "chips: {h100: {memory: 80 GB}}\n");
    assertThat(home.told(() -> home.with("baseline", "same.yaml")))
        .containsExactly("no-change same.yaml:1:1");
    home.file("named.yaml", "scenario: x\nset: {chips.h100.memory: 1 GB}\n");
    assertThat(home.told(() -> home.with("baseline", "named.yaml")))
        .containsExactly("unknown-key named.yaml:1:1");
  }

  @Test
  void aScenarioIsAnIdOrAPathOrStandardInput() {
    home.file("far/own.yaml", "scenario: own\ntitle: Own\nextends: baseline\n");
    assertThat(home.resolve("far/own.yaml").id()).isEqualTo("own");
    Request piped =
        new Request(
            "-",
            List.of(),
            List.of(),
            SmallHome.stream("scenario: piped\ntitle: Piped\nextends: far/own.yaml\n"));
    Resolved fromInput = home.resolve(piped);
    assertThat(fromInput.title()).isEqualTo("Piped");
    assertThat(fromInput.inputs()).extracting(InputFile::name).contains("<stdin>");
    assertThat(home.told(() -> home.resolve("basline")))
        .containsExactly("unknown-scenario command line -> baseline");
    assertThat(home.told(() -> home.resolve("far/won.yaml")))
        .containsExactly("missing-file far/won.yaml -> own.yaml");
  }

  @Test
  void aCycleIsShown() {
    home.scenario("a", "extends: b").scenario("b", "extends: c").scenario("c", "extends: a");
    assertThat(home.told(() -> home.resolve("a")))
        .containsExactly("extends-cycle scenarios/c.yaml:3:10");
    home.scenario("self", "extends: self");
    assertThat(home.told(() -> home.resolve("self")))
        .containsExactly("extends-cycle scenarios/self.yaml:3:10");
  }

  @Test
  void noFileLeadsOutOfItsTree() throws IOException {
    home.file("../secret.yaml", "scenario: secret\ntitle: Secret\n");
    home.scenario("up", "extends: ../../secret.yaml\nadd: {chips.x: {file: ../../secret.yaml}}");
    assertThat(home.told(() -> home.resolve("up")))
        .containsExactly(
            "outside-tree scenarios/up.yaml:3:10", "outside-tree scenarios/up.yaml:4:23");
    home.scenario("root", "add: {chips.x: {file: /etc/passwd}}");
    assertThat(home.told(() -> home.resolve("root")))
        .containsExactly("outside-tree scenarios/root.yaml:4:23");
    Files.createSymbolicLink(
        home.folder().resolve("scenarios/link.yaml"), folder.resolve("secret.yaml"));
    home.scenario("linked", "extends: ./link.yaml");
    assertThat(home.told(() -> home.resolve("linked")))
        .containsExactly("outside-tree scenarios/linked.yaml:3:10");
  }

  @Test
  void unknownKeysIdsAndClaimsAreTold() {
    home.scenario("odd", "sett: {a: 1}\n");
    assertThat(home.told(() -> home.resolve("odd")))
        .containsExactly("unknown-key scenarios/odd.yaml:4:1 -> set");
    home.scenario("odd", "claims: [growht]\n");
    assertThat(home.told(() -> home.resolve("odd")))
        .containsExactly("unknown-reference scenarios/odd.yaml:4:10 -> growth");
    home.file("scenarios/odd.yaml", "scenario: even\ntitle: x\nextends: basline\n");
    assertThat(home.told(() -> home.resolve("odd")))
        .containsExactly(
            "id-mismatch scenarios/odd.yaml:1:11",
            "unknown-scenario scenarios/odd.yaml:3:10 -> baseline");
    home.file(
        "scenarios/odd.yaml", "scenario: odd\ntitle: x\nset: [a]\nremove: a\nadd: {a..b: 1}\n");
    assertThat(home.told(() -> home.resolve("odd")))
        .containsExactly(
            "wrong-type scenarios/odd.yaml:3:6",
            "wrong-type scenarios/odd.yaml:4:9",
            "bad-path scenarios/odd.yaml:5:7");
  }

  @Test
  void theNamesOfFilesNeverMatter() {
    Node before = home.resolve("baseline").tree();
    SmallHome other = new SmallHome(folder.resolve("other"));
    for (String[] names :
        new String[][] {
          {"assumptions/chips/h100.yaml", "assumptions/z.yaml"},
          {"assumptions/families.yaml", "assumptions/a/b/c.yaml"}
        }) {
      assertThat(other.folder().resolve(names[0]).toFile().exists()).isTrue();
      Path to = other.folder().resolve(names[1]);
      to.getParent().toFile().mkdirs();
      assertThat(other.folder().resolve(names[0]).toFile().renameTo(to.toFile())).isTrue();
    }
    assertThat(SameMeaning.same(before, other.resolve("baseline").tree())).isTrue();
  }

  @Test
  void theResolvedTreeIsYamlAgain() {
    home.file(
        "assumptions/odd.yaml",
        "notes: {a: \"null\", b: \"x: y # z\", c: \"two\\nlines\", d: '-', e: \"- 1\", f: 'it''s', g: \"a, b\"}\n");
    home.scenario("one", "set: {chips.h100.memory: 90 GB}\nremove: [chips.b200]\n");
    Resolved resolved = home.resolve("one", "chips.h100.price=27 kUSD");
    String text = ResolvedText.of(resolved);
    Problems problems = new Problems();
    MapNode again = TreeReader.parse(SourceText.of("again.yaml", text), problems).root();
    problems.throwIfAny();
    assertThat(YamlText.flow(again)).isEqualTo(YamlText.flow(resolved.tree()));
    assertThat(text)
        .contains(
            """
                # set by scenario one at scenarios/one.yaml:4:26
                # was given at assumptions/chips/h100.yaml:7:13: 80 GB
                memory: 90 GB
            """)
        .contains("# chips.b200 was removed by scenario one scenarios/one.yaml:5:10")
        .contains("# set by --set\n");
  }
}
