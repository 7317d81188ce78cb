return await TitleGuide.Site.RunAsync(args, Console.Out, Console.Error);
