using TitleGuide.Tests.Architecture.Sample.High;

#pragma warning disable IDE0130, CS0169, CA1822 // Types as small as can be, to be looked at only in their compiled form.
namespace TitleGuide.Tests.Architecture.Sample.High
{
    internal class Base;

    internal interface IContract;

    internal sealed class Failure : Exception;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class Mark(Type type) : Attribute
    {
        public Type Type => type;
    }

    internal sealed class Thing
    {
        public static int Count = 1;

        public static void Act()
        {
        }
    }

    internal sealed class ReachesDown
    {
        private readonly Low.Innocent field = new();
    }
}

namespace TitleGuide.Tests.Architecture.Sample.Low
{
    internal sealed class Innocent
    {
        private readonly List<int> own = [];

        public int Count => own.Count;
    }

    internal sealed class ByBase : Base;

    internal sealed class ByInterface : IContract;

    internal sealed class ByField
    {
        private readonly Thing? field;
    }

    internal sealed class ByGenericArgument
    {
        private readonly Dictionary<string, List<Thing[]>>? field;
    }

    internal sealed class ByConstraint<T>
        where T : IContract;

    internal sealed class ByParameter
    {
        public void Act(Thing? thing)
        {
        }
    }

    internal sealed class ByResult
    {
        public Thing? Act() => null;
    }

    internal sealed class ByCall
    {
        public void Act() => Thing.Act();
    }

    internal sealed class ByStaticField
    {
        public int Act() => Thing.Count;
    }

    internal sealed class ByTypeOf
    {
        public string Act() => typeof(Thing).Name;
    }

    internal sealed class ByCreation
    {
        public object Act() => new Thing();
    }

    internal sealed class ByCast
    {
        public bool Act(object value) => value is Thing;
    }

    internal sealed class ByGenericCall
    {
        public object Act() => Array.Empty<Thing>();
    }

    internal sealed class ByCatch
    {
        public void Act()
        {
            try
            {
                Console.Out.Flush();
            }
            catch (Failure)
            {
            }
        }
    }

    internal sealed class ByLambda
    {
        public Action Act() => () => Thing.Act();
    }

    internal sealed class ByIterator
    {
        public IEnumerable<int> Act()
        {
            yield return Thing.Count;
        }
    }

    [Mark(typeof(int))]
    internal sealed class ByAttribute;

    internal sealed class ByAttributeArgument
    {
        [System.ComponentModel.TypeConverter(typeof(Thing))]
        public int Property { get; set; }
    }

    internal sealed class ByNested
    {
        internal sealed class Inner
        {
            public void Act() => Thing.Act();
        }
    }
}
