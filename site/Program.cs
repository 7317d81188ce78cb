return await TitleGuide.Site.RunAsync(args);
