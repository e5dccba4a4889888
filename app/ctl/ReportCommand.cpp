// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/ReportCommand.h"

#include "app/core/StrictJson.h"
#include "app/ctl/Arguments.h"
#include "app/ctl/DataFolder.h"
#include "app/receipt/SheetPainter.h"
#include "modules/reports/DailyReportPaper.h"

#include <QJsonObject>
#include <QSaveFile>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

/// What is asked for, checked before anything is opened.
struct Wish {
    QString folder;
    QDate date;
    QString format;
    QString output; ///< empty: to the terminal
};

Result<Wish> wishOf(const QStringList& arguments)
{
    const auto named
        = namedArguments(arguments, {u"--data-dir"_s, u"--date"_s, u"--format"_s, u"--output"_s});
    if (!named)
        return std::unexpected(named.error());
    Wish wish{named->value(u"--data-dir"_s),
        QDate::fromString(named->value(u"--date"_s), u"yyyy-MM-dd"_s), named->value(u"--format"_s),
        named->value(u"--output"_s)};
    if (wish.folder.isEmpty())
        return failure(Error::Kind::Input, "a folder is needed", u"--data-dir"_s);
    if (!wish.date.isValid())
        return failure(Error::Kind::Input, "a date as 2026-03-18 is needed", u"--date"_s);
    if (!QStringList{u"pdf"_s, u"csv"_s, u"json"_s}.contains(wish.format))
        return failure(Error::Kind::Input, "pdf, csv or json is needed", u"--format"_s);
    if (wish.format == u"pdf" && wish.output.isEmpty())
        return failure(Error::Kind::Input, "a PDF needs a file", u"--output"_s);
    return wish;
}

Result<Done> write(const Terminal& terminal, const Wish& wish, const SheetDocument& sheet)
{
    if (wish.format == u"pdf")
        return writePdf(sheet, wish.output);
    const QByteArray bytes
        = wish.format == u"csv" ? toCsv(sheet) : canonicalJson(toJson(sheet)) + '\n';
    if (wish.output.isEmpty()) {
        terminal.out.write(bytes);
        return Done{};
    }
    QSaveFile file(wish.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage, "The report cannot be written.",
            wish.output + u": "_s + file.errorString());
    return Done{};
}

Exit runReport(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    if (arguments.value(0) != u"daily")
        return terminal.misused(u"daily is the report there is"_s, command.usage);
    const auto wish = wishOf(arguments.sliced(1));
    if (!wish)
        return terminal.misused(sentenceOf(wish.error()), command.usage);
    const auto folder = DataFolder::open(wish->folder);
    if (!folder)
        return terminal.failed(folder.error());
    const auto report = reports::dailyReport((*folder)->database(), wish->date);
    if (!report)
        return terminal.failed(report.error());
    const auto written = write(terminal, *wish, reports::dailyPaper(*report, QString()));
    return written ? Exit::Valid : terminal.failed(written.error());
}

} // namespace

Command reportCommand()
{
    return {u"report"_s, u"Write the daily report of a desk as PDF, CSV or JSON"_s,
        u"usage: huideskctl report daily --data-dir DIR --date 2026-03-18 --format csv|json\n"
        "                               [--output FILE]\n"
        "       huideskctl report daily --data-dir DIR --date 2026-03-18 --format pdf\n"
        "                               --output FILE\n\n"
        "The figures of a business day, all from the journal in DIR. CSV is UTF-8 with a byte\n"
        "order mark. Without --output CSV and JSON are printed. No desk may be running on DIR;\n"
        "nothing in it is changed. A day without entries gives a report of zeros.\n\n"
        "Exit: 0 written, 1 the journal or the file failed, 2 wrong usage, no journal, or a desk\n"
        "is running."_s,
        runReport};
}

} // namespace hui
