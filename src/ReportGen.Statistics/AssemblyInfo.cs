using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ReportGen.UnitTests")]
