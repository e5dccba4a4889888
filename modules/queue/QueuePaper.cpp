// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/QueuePaper.h"

#include "app/core/ChinaTime.h"
#include "modules/queue/BookedTimes.h"

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

QString paperTime(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Of nobody there is no time: 00:00 would be the best of all.
QString paperTimeOf(int people, qint64 seconds)
{
    return people > 0 ? paperTime(seconds) : u"—"_s;
}

QStringList paperRow(const QString& name, const ClassFigures& figures)
{
    const auto count = [](int number) { return QString::number(number); };
    return {name, count(figures.taken), count(figures.served), count(figures.abandoned),
        count(figures.inLine + figures.open), paperTimeOf(figures.called, figures.averageWait()),
        paperTimeOf(figures.called, figures.longestSeconds),
        paperTimeOf(figures.served, figures.averageService())};
}

} // namespace

SheetDocument queueSheet(const QueueView& view, const QString& place)
{
    SheetTable table;
    table.key = u"classes"_s;
    table.caption = u"各类排队情况（时间为 分:秒）"_s;
    table.columns = {{u"class"_s, u"类别"_s, 2}, {u"taken"_s, u"取号"_s, 1, true},
        {u"served"_s, u"办结"_s, 1, true}, {u"abandoned"_s, u"过号离开"_s, 1, true},
        {u"open"_s, u"未办结"_s, 1, true}, {u"average_wait"_s, u"平均等候"_s, 1, true},
        {u"longest_wait"_s, u"最长等候"_s, 1, true},
        {u"average_service"_s, u"平均办理"_s, 1, true}};
    for (const ClassFigures& figures : view.figures) {
        if (figures.classId.isEmpty())
            table.totals = paperRow(u"合计"_s, figures);
        else
            table.rows.append(paperRow(classOf(view.classes, figures.classId).nameZh, figures));
    }
    SheetDocument sheet;
    sheet.title = u"排队叫号日报"_s;
    sheet.subtitle = place;
    sheet.head = {{u"营业日"_s, view.businessDate.toString(Qt::ISODate)}};
    sheet.tables = {table};
    sheet.signatures = {u"大堂经理"_s, u"网点负责人"_s};
    return sheet;
}

ReceiptDocument ticketSlip(
    const Ticket& ticket, const QueueView& view, const QString& bank, const QString& branch)
{
    const auto others = std::ranges::count_if(view.tickets,
        [&ticket](const Ticket& other) { return isInLine(other.state) && other.id != ticket.id; });
    ReceiptDocument slip{bank, u"排队号"_s};
    slip.lines = {{ReceiptDocument::Line::Kind::Total, u"号码"_s, ticket.number}, ruleLine(),
        pairLine(u"类别"_s, classOf(view.classes, ticket.classId).nameZh),
        pairLine(u"取号时间"_s,
            ticket.businessDate.toString(Qt::ISODate) + u' ' + clockText(ticket.takenAt))};
    if (ticket.dueAt.isValid())
        slip.lines << pairLine(u"预约时间"_s, clockText(ticket.dueAt));
    slip.lines << pairLine(u"等候人数"_s, QString::number(others))
               << textLine(u"请留意叫号，过号请到大堂经理处。"_s);
    slip.qr = ticketCode(ticket);
    slip.footer = branch;
    return slip;
}

ReceiptDocument hallPaper(
    const QString& url, const QDateTime& until, const QString& bank, const QString& branch)
{
    const QString moment = inChina(until).toString(u"yyyy-MM-dd HH:mm"_s); // in China
    ReceiptDocument paper{.bank = bank, .title = u"手机扫码取号"_s};
    paper.lines = {pairLine(u"网点"_s, branch), ruleLine(),
        textLine(u"扫码选业务取号，前面几人、到号都在手机上看。"_s), ruleLine(),
        pairLine(u"有效至"_s, moment)};
    paper.qr = url;
    paper.qrCaption = u"请用手机扫码"_s;
    paper.footer = u"工作人员不会索要密码或验证码。"_s;
    return paper;
}

Result<QString> writeQueueSheet(
    const QueueView& view, const QString& place, const QString& dataFolder, SheetForm form)
{
    return writeSheet(queueSheet(view, place),
        {dataFolder, u"queue-%1"_s.arg(view.businessDate.toString(Qt::ISODate)), form});
}

} // namespace hui::queue
