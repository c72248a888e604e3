package org.megdan;

import org.megdan.platform.console.Console;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application; what it does is said by the first argument, a verb of {@link Console}. */
// modules may give the same name to different things
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Megdan")
public class Megdan {

    public static void main(String[] arguments) {
        System.exit(Console.run(arguments));
    }
}
