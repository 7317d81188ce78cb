using System.Net;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Search;

namespace TitleGuide;

/// <summary>Puts the site together. The program, the tools and the tests all start it here.</summary>
public static class Site
{
    private const int DefaultPort = 5080;

    /// <param name="args">As on the command line: --urls, --base-url.</param>
    /// <param name="content">Asked once per request.</param>
    /// <param name="search">The index of a snapshot.</param>
    public static WebApplication Build(
        string[] args, Func<Snapshot> content, Func<Snapshot, ISearchIndex> search, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        AddHost(builder);
        AddPages(builder.Services);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(new SiteOptions(builder.Configuration["base-url"]?.TrimEnd('/')));
        builder.Services.AddSingleton(new AssetStore(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        builder.Services.AddSingleton(search);
        builder.Services.AddScoped(services => new CurrentContent(content(), services.GetRequiredService<TimeProvider>().Today()));

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error");
        app.UseMiddleware<Assets>();
        app.UseMiddleware<CanonicalAddress>();
        app.UseMiddleware<PageCache>();
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseRouting();
        app.MapFeeds();
        app.MapRazorPages();
        return app;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args, Sample(), s => new SampleIndex(s));
        if (app.Urls.Count == 0 && app.Configuration["urls"] is null)
        {
            app.Urls.Add(IsFree(DefaultPort) ? $"http://localhost:{DefaultPort}" : "http://127.0.0.1:0");
        }

        await app.StartAsync();
        Console.WriteLine($"请用浏览器打开 {app.Urls.First()} （按Ctrl+C停止）");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static Func<Snapshot> Sample()
    {
        var snapshot = SampleContent.Snapshot();
        return () => snapshot;
    }

    private static void AddHost(WebApplicationBuilder builder)
    {
        // Requests are never logged: the self-check's addresses hold its answers.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Hosting", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 64 * 1024;
        });
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()));
        // Nothing is protected, so no key is made or written.
        foreach (var service in services.Where(s => s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(service);
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
