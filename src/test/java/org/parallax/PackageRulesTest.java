package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the code to the table in docs/architecture.md, and the table to the code. */
class PackageRulesTest {
    private static final String ROOT = "org.parallax.";
    private static final Path PICTURE = Path.of("docs", "architecture.md");

    private record Rule(Set<String> knows, Set<String> libraries) {}

    private static Map<String, Rule> rules = Map.of();
    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readPictureAndClasses() throws IOException {
        rules = rules(Files.readAllLines(PICTURE));
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.parallax");
    }

    private static Map<String, Rule> rules(List<String> lines) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\\|", -1));
            if (line.startsWith("| `") && cells.size() == 6) {
                rules.put(bare(cells.get(1)), new Rule(words(cells.get(2)), words(cells.get(3))));
            }
        }
        return rules;
    }

    private static String bare(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(PackageRulesTest::bare)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    @Test
    void the_picture_names_every_package_and_no_other() {
        Set<String> rooms = new TreeSet<>();
        classes.forEach(type -> rooms.add(room(type)));
        assertThat(new TreeSet<>(rules.keySet())).isEqualTo(rooms);
    }

    @Test
    void no_package_imports_what_its_row_does_not_name() {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = room(dependency.getTargetClass());
                if (!target.isEmpty()
                        && !target.equals(room(type))
                        && !rule(type).knows().contains(target)) {
                    broken.add(
                            room(type)
                                    + " must not know "
                                    + target
                                    + ": "
                                    + dependency.getDescription());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_picture_names_no_import_that_no_class_needs() {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        rules.keySet().forEach(room -> used.put(room, new TreeSet<>()));
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> {
                        String target = room(dependency.getTargetClass());
                        if (!target.isEmpty() && !target.equals(room(type))) {
                            used.getOrDefault(room(type), new TreeSet<>()).add(target);
                        }
                    });
        }
        Map<String, Set<String>> drawn = new LinkedHashMap<>();
        rules.forEach((room, rule) -> drawn.put(room, rule.knows()));
        assertThat(used).isEqualTo(drawn);
    }

    @Test
    void a_library_is_used_only_where_the_picture_says() {
        List<String> broken = new ArrayList<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                boolean claimed = rules.values().stream().anyMatch(rule -> holds(rule, target));
                boolean starter = room(type).equals("app") && target.startsWith("javafx");
                if (claimed
                        && !holds(rule(type), target)
                        && !starter
                        && !isJsonOfSource(type, target)) {
                    broken.add(
                            room(type)
                                    + " must not use "
                                    + target
                                    + ": "
                                    + dependency.getDescription());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Jackson's tree model throws and takes types of its own core. */
    private static boolean isJsonOfSource(JavaClass type, String target) {
        return room(type).equals("source") && target.startsWith("tools.jackson.core");
    }

    @Test
    void a_package_knows_only_packages_above_its_own_row() {
        List<String> above = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        rules.forEach((room, rule) -> {
            rule.knows().stream()
                    .filter(known -> !above.contains(known))
                    .forEach(known -> broken.add(room + " -> " + known));
            above.add(room);
        });
        assertThat(broken).as("rows in an order without cycles").isEmpty();
    }

    @Test
    void view_models_know_no_scene() {
        List<String> broken =
                classes.stream()
                        .filter(type ->
                                room(type).equals("ui") && type.getSimpleName().endsWith("Model"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith("javafx.scene"))
                        .map(Dependency::getDescription)
                        .toList();
        assertThat(broken).isEmpty();
    }

    private static Rule rule(JavaClass type) {
        return rules.getOrDefault(room(type), new Rule(Set.of(), Set.of()));
    }

    private static boolean holds(Rule rule, String target) {
        return rule.libraries().stream()
                .anyMatch(library -> target.equals(library) || target.startsWith(library + "."));
    }
}
