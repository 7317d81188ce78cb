using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Tests.Benchmarks;

namespace TitleGuide.Tests.Pages.Check;

/// <summary>Result pages through the whole site, and the very same pages with everything worked out beforehand.</summary>
internal static class ResultBenchmark
{
    private const string Prepared = "X-Prepared";

    public static ImmutableArray<Contestant> Pages()
    {
        var snapshot = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var app = Site.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"], () => snapshot, TimeProvider.System);
        app.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters.Add(new PreparedModels());
        app.Start();
        var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var prepared = new HttpClient { BaseAddress = client.BaseAddress };
        prepared.DefaultRequestHeaders.Add(Prepared, "1");
        string[] addresses =
        [
            .. from notice in snapshot.Notices.Where(n => n.Rules is not null)
               from person in notice.Cases.Take(5)
               select $"/check/{notice.Id}/result{AnswerQuery.Write(notice.Rules!, person.Answers)}",
        ];
        foreach (var address in addresses)
        {
            if (Length(client, address) != Length(prepared, address))
            {
                throw new InvalidOperationException($"The prepared page differs: {address}");
            }
        }

        return [Contestant("the same pages, nothing to compute", prepared), Contestant("result pages", client)];

        Contestant Contestant(string name, HttpClient from)
        {
            var at = 0;
            return new(name, () => Length(from, addresses[at++ % addresses.Length]));
        }
    }

    private static int Length(HttpClient client, string address)
    {
        using var response = client.Send(new HttpRequestMessage(HttpMethod.Get, address));
        response.EnsureSuccessStatusCode();
        using var body = new MemoryStream();
        response.Content.ReadAsStream().CopyTo(body);
        return (int)body.Length;
    }

    /// <summary>Keeps what a page worked out, and gives it to a later page of the same address that asks for it.</summary>
    private sealed class PreparedModels : IPageFilter
    {
        private readonly Dictionary<string, (object Model, Dictionary<string, object?> ViewData)> kept = [];

        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            var request = context.HttpContext.Request;
            if (!request.Headers.ContainsKey(Prepared) || context.HandlerInstance is not ResultModel page)
            {
                return;
            }

            var (model, viewData) = kept[request.Path + request.QueryString];
            foreach (var field in Fields(typeof(ResultModel)))
            {
                field.SetValue(page, field.GetValue(model));
            }

            foreach (var (key, value) in viewData)
            {
                page.ViewData[key] = value;
            }

            context.Result = page.Page();
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
            var request = context.HttpContext.Request;
            if (context.HandlerInstance is ResultModel page && !request.Headers.ContainsKey(Prepared))
            {
                lock (kept)
                {
                    kept.TryAdd(request.Path + request.QueryString, (page, page.ViewData.ToDictionary()));
                }
            }
        }

        /// <summary>All that the site's own types hold.</summary>
        private static IEnumerable<FieldInfo> Fields(Type? type) =>
            type is null || type == typeof(PageModel)
                ? []
                : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
    }
}
