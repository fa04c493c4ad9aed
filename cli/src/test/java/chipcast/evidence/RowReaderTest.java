package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.source.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
  private static final String HEADER =
      "id,source,date,accelerator,n_acc,model,precision,scenario,isl,osl,batch_or_concurrency,"
          + "tok_s_per_acc,throughput_basis,status,notes\n";

  private static Reading one(String row) {
    List<Reading> readings = ServingRows.read(HEADER + row + "\n");
    assertThat(readings).hasSize(1);
    return readings.get(0);
  }

  private static Situation scored(String row) {
    assertThat(one(row)).isInstanceOf(Reading.Scored.class);
    return ((Reading.Scored) one(row)).situation();
  }

  private static String reason(String row) {
    assertThat(one(row)).isInstanceOf(Reading.NotScored.class);
    return ((Reading.NotScored) one(row)).reason();
  }

  @Test
  void whatIsUnknownIsNamedAndNeverCrashes() {
    assertThat(reason("a,s,2026,NPU-9000,8,Llama-3.1-8B,fp8,x,100,100,8,500,output tokens,,"))
        .isEqualTo("unknown accelerator NPU-9000");
    assertThat(reason("a,s,2026,H100-SXM,8,Grok-9,fp8,x,100,100,8,500,output tokens,,"))
        .isEqualTo("unknown model Grok-9");
    assertThat(reason("a,s,,H100-SXM,8,Llama-3.1-8B,fp8,x,100,100,8,500,output tokens,,"))
        .startsWith("no date");
    assertThat(reason(",,2026,,,,,,,,,,,,")).isNotEmpty();
    assertThat(reason("a,s,2026,H100-SXM,nan,Llama-3.1-8B,fp8,x,1e999,-3,8,x,output tokens,,"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "B300-SXM-288GB, nvidia-b300-sxm",
    "b200 sxm, nvidia-b200-sxm",
    "GB300-NVL72, nvidia-gb300-nvl72",
    "VR-NVL72, nvidia-vr200-nvl72",
    "MI325X-256GB, amd-mi325x",
    "Gaudi3, intel-gaudi3",
    "TPU7x, google-tpu-v7",
    "H200-NVL, nvidia-h200-nvl",
    "Trainium2, aws-trainium2",
  })
  void anAcceleratorIsFoundByItsPublishersName(String name, String chip) {
    assertThat(ServingRows.BENCH.chip(name).orElseThrow().id()).isEqualTo(chip);
  }

  @Test
  void aVersionIsNoneOfThoseBefore() {
    assertThat(ServingRows.BENCH.model("DeepSeek-V3.2")).isEmpty();
    assertThat(ServingRows.BENCH.chip("SN40L/SN50?")).isEmpty();
    assertThat(ServingRows.BENCH.model("Llama-3.1-8B-Instruct")).contains("llama-3-1-8b");
  }

  @Test
  void fewerColumnsInAnotherOrderAreRead() {
    String csv =
        "model,accelerator,date,n_acc,precision,scenario,isl,osl,batch_or_concurrency,"
            + "tok_s_per_acc,throughput_basis\n"
            + "Llama-3.1-8B,H100-SXM,2026-01,1,fp8,offline,128,128,max,28000,output tokens\n";
    assertThat(ServingRows.read(csv).get(0)).isInstanceOf(Reading.Scored.class);
    assertThatThrownBy(() -> ServingRows.read("model,accelerator\nx,y\n"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ServingRows.read(HEADER + "a,b\n")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void moreThanADatasheetAllowsIsNotScored() {
    assertThat(reason("a,s,2026,H100-SXM,1,Llama-3.1-70B,fp8,x,10,200,1,900,output tokens,,"))
        .isEqualTo("more than memory and arithmetic give at full rate");
  }

  @Test
  void theAgeOfTheSoftwareFollowsFromTheDate() {
    String row = "a,s,%s,H100-SXM,1,Llama-3.1-8B,fp8,x,10,200,1,150,output tokens,,";
    double before = scored(row.formatted("2024-08")).age();
    double after = scored(row.formatted("2025-08-15 (approx.)")).age();
    assertThat(after - before).isCloseTo(1, within(0.01));
  }

  /** An H200 runs an H100's code, and began with what was written for it. */
  @Test
  void aChipThatRunsTheCodeOfAnotherIsOfItsAge() {
    String row = "a,s,2025-08,%s,1,Llama-3.1-8B,fp8,x,10,200,1,100,output tokens,,";
    double first = scored(row.formatted("H100-SXM")).age();
    assertThat(scored(row.formatted("H200-SXM")).age()).isEqualTo(first);
    assertThat(scored(row.formatted("B200")).age()).isLessThan(first - 2);
  }

  /** The harness of a submitter computes in eight bits what it states in 32. */
  @Test
  void aRecipeSaysWhatAnEngineComputesIn() {
    String row =
        HEADER.replace("notes", "samples_s,notes")
            + "a,s,2026-04,B200,8,Wan2.2-T2V-A14B,fp32,MLPerf offline,,,,,samples,,0.05,%s\n";
    double stated = predicted(row.formatted("KISS-V"));
    double eightBit = predicted(row.formatted("TensorRT 10.14"));
    assertThat(eightBit).isBetween(1.2 * stated, 2 * stated);
  }

  /** Marlin's kernels widen them even where a chip multiplies four bits, as a B200 does. */
  @Test
  void fourBitIntegersAreWidenedBeforeTheyAreMultiplied() {
    String row =
        HEADER + "a,s,2026-03,B200,8,Kimi-K2.5,%s,x,8192,1024,512,400,output tokens,,tp8 dp1 ep1\n";
    double floats = predicted(row.formatted("fp4"));
    double integers = predicted(row.formatted("int4"));
    assertThat(integers).isBetween(0.3 * floats, 0.9 * floats);
  }

  /** In sixteen bits a B60 would have reached 0.93 of its peak. */
  @Test
  void unsignedFourBitIntegersAreMultipliedInEightBits() {
    String row =
        HEADER + "a,s,2025-09,Arc-Pro-B60,4,Llama-3.1-8B,%s,x,778,128,256,400,output tokens,,\n";
    double signed = predicted(row.formatted("int4"));
    assertThat(predicted(row.formatted("uint4"))).isGreaterThan(1.2 * signed);
  }

  private static double predicted(String csv) {
    Reading reading = ServingRows.read(csv).get(0);
    assertThat(reading).isInstanceOf(Reading.Scored.class);
    return ((Reading.Scored) reading).situation().predict(ServingRows.shipped());
  }

  @Test
  void regimesGoByStreamsInFlight() {
    String row = "a,s,2026,H100-SXM,1,Llama-3.1-8B,fp8,x,10,200,%s,150,output tokens,,";
    assertThat(scored(row.formatted("8")).regime()).isEqualTo(Regime.FEW);
    assertThat(scored(row.formatted("9")).regime()).isEqualTo(Regime.MIDDLE);
    assertThat(scored(row.formatted("max that fits")).regime()).isEqualTo(Regime.MOST);
  }

  @Test
  void mostOfTheShippedRowsAreScored() {
    List<Reading> readings = ServingRows.read(ServingRows.TEXT);
    long scored = readings.stream().filter(Reading.Scored.class::isInstance).count();
    assertThat(readings).hasSize(959);
    assertThat(scored).isGreaterThan(880);
  }
}
