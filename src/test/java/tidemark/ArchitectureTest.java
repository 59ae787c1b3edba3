package tidemark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/// Holds the arrows between the packages and the fences around the toolkits.
@AnalyzeClasses(
        packages = "tidemark",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestsElsewhere.class})
final class ArchitectureTest {

    /// Leaves test classes out also where something other than Maven put them: `target/…/test/`.
    static final class NoTestsElsewhere implements ImportOption {
        private static final Pattern TESTS = Pattern.compile(".*/target/[^/]+/test/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(TESTS);
        }
    }

    @ArchTest
    static final ArchRule arrowsPointOnlyDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("tidemark..")
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("tidemark.app..")
            .layer("desk")
            .definedBy("tidemark.desk..")
            .layer("service")
            .definedBy("tidemark.service..")
            .layer("export")
            .definedBy("tidemark.export..")
            .layer("render.fx")
            .definedBy("tidemark.render.fx..")
            .layer("render")
            .definedBy(
                    "tidemark.render.png..", "tidemark.render.svg..", "tidemark.render.pdf..", "tidemark.render.pptx..")
            .layer("compare")
            .definedBy("tidemark.compare..")
            .layer("talk")
            .definedBy("tidemark.talk..")
            .layer("chart")
            .definedBy("tidemark.chart..")
            .layer("find")
            .definedBy("tidemark.find..")
            .layer("picture")
            .definedBy("tidemark.picture..")
            .layer("sidecar")
            .definedBy("tidemark.sidecar..")
            .layer("report")
            .definedBy("tidemark.report..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("app", "desk")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("app", "desk", "service")
            .whereLayer("render.fx")
            .mayOnlyBeAccessedByLayers("app", "desk")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("app", "service", "export")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("app", "desk")
            .whereLayer("talk")
            .mayOnlyBeAccessedByLayers("app", "desk", "service", "export")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("app", "desk", "service", "export", "compare", "talk")
            .whereLayer("find")
            .mayOnlyBeAccessedByLayers("app", "desk", "service")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers(
                    "app", "desk", "service", "export", "render.fx", "render", "chart", "talk", "sidecar")
            .whereLayer("sidecar")
            .mayOnlyBeAccessedByLayers("app", "desk", "service", "export", "talk")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers(
                    "app", "desk", "service", "export", "chart", "sidecar", "compare", "find", "talk")
            .as("the arrows between the packages point only downwards: app, desk, service, export, render, chart,"
                    + " picture | report")
            .because("a lower package that needs a higher one should take what it needs as a parameter or a port of its"
                    + " own");

    @ArchTest
    static final ArchRule renderersNeverMeet = slices().matching("tidemark.render.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("what two surfaces share belongs into tidemark.picture, where both can read it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("tidemark.(**)")
            .should()
            .beFreeOfCycles()
            .because("of two packages that need each other, one can take an interface or a value of its own instead");

    @ArchTest
    static final ArchRule javaFxStaysInTheDesk = noClasses()
            .that()
            .resideOutsideOfPackages("tidemark.desk..", "tidemark.render.fx..", "tidemark.app.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "org.controlsfx..",
                    "impl.org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..")
            .because("charts, services and exports must work without a toolkit: use tidemark.picture for drawing"
                    + " and plain records and listeners for state");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
            .allowEmptyShould(true)
            .because("a view model is tested without a toolkit: give it properties and let the view bind them");

    @ArchTest
    static final ArchRule awtStaysInItsRenderers = noClasses()
            .that()
            .resideOutsideOfPackages("tidemark.render.png..", "tidemark.render.pdf..", "tidemark.render.pptx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("colours, shapes and text widths come from tidemark.picture; only a renderer turns them into AWT");

    @ArchTest
    static final ArchRule jacksonStaysWithJson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "tidemark.report.json..",
                    "tidemark.sidecar.json..",
                    "tidemark.export..",
                    "tidemark.desk.settings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("a report is read and written by tidemark.report.json, a side-car by tidemark.sidecar.json: pass"
                    + " their records on, not its tokens; the window's settings are no report and stay in their"
                    + " package");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("tidemark.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("a command parses its words and calls tidemark.service, which the window calls too");

    @ArchTest
    static final ArchRule poiStaysInItsPackages = noClasses()
            .that()
            .resideOutsideOfPackages("tidemark.render.pptx..", "tidemark.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("presentations and workbooks are written by tidemark.render.pptx and tidemark.export");

    @ArchTest
    static final ArchRule pdfBoxStaysInItsPackages = noClasses()
            .that()
            .resideOutsideOfPackages("tidemark.render.pdf..", "tidemark.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("pages are written by tidemark.render.pdf and tidemark.export");

    @ArchTest
    static final ArchRule networkStaysUnused = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..", "com.sun.net..")
            .because("Tidemark is offline: read files with java.nio.file and shipped data with"
                    + " Class.getResourceAsStream");
}
