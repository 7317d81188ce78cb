using System.Net;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Api;
using TitleGuide.Pages.Check;
using TitleGuide.Pages.Check.Rosters;
using TitleGuide.Pages.Searching;
using TitleGuide.Pages.Serving;
using TitleGuide.Search;

namespace TitleGuide;

/// <summary>Puts the site together. The program, the tools and the tests all start it here.</summary>
public static class Site
{
    private const int DefaultPort = 5080;

    /// <param name="args">As on the command line: --urls, --base-url.</param>
    /// <param name="content">Asked once per request.</param>
    /// <param name="around">What a tool puts around everything. Pages are then made anew for each request.</param>
    public static WebApplication Build(string[] args, Func<Snapshot> content, TimeProvider? time = null, Action<IApplicationBuilder>? around = null)
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
        builder.Services.AddScoped(services => new CurrentContent(content(), services.GetRequiredService<TimeProvider>().Today()));

        var app = builder.Build();
        around?.Invoke(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error");
        app.UseMiddleware<Assets>();
        app.UseMiddleware<LongAddresses>();
        app.UseMiddleware<CanonicalAddress>();
        app.UseWhen(context => !PageCache.MayKeep(context.Request), fresh => fresh.UseResponseCompression());
        if (around is null)
        {
            app.UseMiddleware<PageCache>();
        }

        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseRouting();
        app.MapFeeds();
        app.MapOriginals();
        app.MapOpenSearch();
        app.MapSearchApi();
        app.MapResultFiles();
        app.MapRosterFiles();
        app.MapApi();
        app.MapRazorPages();
        return app;
    }

    /// <summary>Serves the content folder until it is stopped; 1 when there is no content or it holds errors.</summary>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken stop = default) =>
        RunAsync(args, output, errors, SearchEngine.Default, stop);

    /// <param name="builtIn">The search engine, unless --search names the default one.</param>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter errors, SearchEngine builtIn, CancellationToken stop = default)
    {
        var options = new ConfigurationBuilder().AddCommandLine(args).Build();
        var engines = new[] { builtIn, SearchEngine.Default };
        if (engines.FirstOrDefault(e => e.Name == (options["search"] ?? builtIn.Name)) is not { } engine)
        {
            await errors.WriteLineAsync($"没有叫{options["search"]}的搜索。这里有：{string.Join('、', engines.Select(e => e.Name).Distinct())}。");
            return 1;
        }

        if (ContentFolder.Find(options["content"], Directory.GetCurrentDirectory(), AppContext.BaseDirectory) is not { } folder)
        {
            await errors.WriteLineAsync("找不到内容文件夹（要有site.yml）。请在项目根目录启动，或者加上 --content 文件夹。");
            return 1;
        }

        // The index is built before a snapshot is shown, so that no visitor waits for it.
        using var store = new ContentStore(folder, TimeProvider.System, snapshot => SearchIndex.For(snapshot, engine));
        var loaded = store.Start();
        Report(loaded.Diagnostics, errors);
        if (loaded.Snapshot is null)
        {
            await errors.WriteLineAsync($"内容有{loaded.Diagnostics.Count(d => d.Severity == Severity.Error)}处错误，网站没有启动。");
            return 1;
        }

        store.Loaded += (_, _) => ReportChange(store, output, errors);
        await using var app = Build(args, () => store.Current);
        if (app.Configuration["urls"] is null)
        {
            app.Urls.Add(LocalAddress());
        }

        await app.StartAsync(stop);
        await output.WriteLineAsync($"{store.Current.Site.Name}：请用浏览器打开 {app.Urls.First()} （按Ctrl+C停止）");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static void ReportChange(ContentStore store, TextWriter output, TextWriter errors)
    {
        var faults = store.LastFault;
        Report(faults, errors);
        if (faults.Any(d => d.Severity == Severity.Error))
        {
            errors.WriteLine("这次修改有错误，网站继续用上一份没有错误的内容。");
        }
        else
        {
            output.WriteLine($"内容已更新（版本{store.Current.Digest[..8]}）。");
        }
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics, TextWriter errors)
    {
        foreach (var diagnostic in diagnostics)
        {
            errors.WriteLine(diagnostic.ToString());
        }
    }

    private static void AddHost(WebApplicationBuilder builder)
    {
        // Requests are never logged: the self-check's addresses hold its answers.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Hosting", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = LongAddresses.Longest;
            kestrel.Limits.MaxRequestBufferSize = LongAddresses.Longest;
        });
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()));
        // Nothing is protected, so no key is made or written.
        foreach (var service in services.Where(s => s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(service);
        }
    }

    /// <summary>The usual address, or one with a free port when that is taken.</summary>
    private static string LocalAddress()
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, DefaultPort);
            listener.Start();
            return $"http://localhost:{DefaultPort}";
        }
        catch (SocketException)
        {
            return "http://127.0.0.1:0";
        }
    }
}
