using TitleGuide;
using TitleGuide.Search.Lucene;

return await Site.RunAsync(args, Console.Out, Console.Error, LuceneIndex.Make);
