package org.megdan.desk.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/** What a page with a list costs at the least in this language: Tomcat, one pooled select of 50 rows, one table of HTML. */
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ROWS = "select id, code, title from plans.node where level = 'TASK' limit 50";

    private final transient HikariDataSource database;

    BareServlet(HikariDataSource database) {
        this.database = database;
    }

    /** Arguments: port, address of the database, user, password. */
    public static void main(String[] arguments) throws LifecycleException, IOException {
        var database = new HikariDataSource();
        database.setJdbcUrl(arguments[1]);
        database.setUsername(arguments[2]);
        database.setPassword(arguments[3]);
        database.setMaximumPoolSize(16);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().getProtocolHandler().setExecutor(new VirtualThreadExecutor("bare"));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "rows", new BareServlet(database));
        context.addServletMappingDecoded("/", "rows");
        tomcat.start();
        tomcat.getServer().await();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = page().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String page() throws IOException {
        var page = new StringBuilder("<!doctype html><title>50</title><table>");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ROWS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                page.append("<tr><td>").append(rows.getString(1)).append("<td>").append(rows.getString(2));
                page.append("<td>").append(rows.getString(3));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return page.append("</table>").toString();
    }
}
