package org.megdan;

import org.megdan.platform.console.Console;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application; what it does is said by the first argument, a verb of {@link Console}. */
@SpringBootApplication
@Modulithic(systemName = "Megdan")
public class Megdan {

    public static void main(String[] arguments) {
        System.exit(Console.run(arguments));
    }
}
