// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/ReportPage.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/reports/DailyReportPaper.h"
#include "modules/reports/ui/BlankStockTableModel.h"
#include "modules/reports/ui/CaseFiguresTableModel.h"
#include "modules/reports/ui/FigureRow.h"
#include "modules/reports/ui/HourChart.h"
#include "modules/reports/ui/HourTableModel.h"
#include "modules/reports/ui/ReconcileTableModel.h"
#include "modules/reports/ui/RequestTableModel.h"
#include "modules/reports/ui/ServiceTableModel.h"
#include "modules/reports/ui/TillTableModel.h"
#include "modules/reports/ui/UnknownTableModel.h"
#include "ui/Card.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/TillText.h"
#include "ui/TotalsRow.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::reports {

ReportPage::ReportPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_date(services.shift.businessDate)
    , m_reading(
          services.store, *this, [this] { return question(); },
          [this](const Result<Day>& day) {
              if (!day)
                  m_message->say(day.error());
              else if (day->report.businessDate == m_date)
                  showDay(*day);
          })
    , m_header(new PageHeader(tr("Daily report"), this))
    , m_entry(new QLineEdit(m_date.toString(Qt::ISODate), this))
    , m_message(new MessageBar(this))
    , m_figures(new FigureRow(this))
    , m_chart(new HourChart(this))
    , m_hoursShown(new QStackedWidget(this))
    , m_hours(new HourTableModel(this))
    , m_unknown(new UnknownTableModel(this))
    , m_serviceRows(new ServiceTableModel(this))
    , m_tills(new TillTableModel(this))
    , m_reconcile(new ReconcileTableModel(this))
    , m_requests(new RequestTableModel(this))
    , m_cases(new CaseFiguresTableModel(this))
    , m_blanks(new BlankStockTableModel(this))
{
    setObjectName(QStringLiteral("reports"));
    makeHeader();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* scroll = new QScrollArea(this); // a day of many services is higher than a low window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget* body = makeBody();
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() switches it on
    column->addWidget(scroll, 1);
    connect(m_entry, &QLineEdit::editingFinished, this, &ReportPage::chooseDate);
    connect(&services.sync, &SyncEngine::settled, this, &ReportPage::refresh);
    auto* turn = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T, this);
    connect(turn, &QShortcut::activated, this, &ReportPage::turnChart);
    m_reading.wish();
}

void ReportPage::makeHeader()
{
    m_header->setSubtitle(m_services.branchName);
    m_entry->setObjectName(named("date"));
    m_entry->setAccessibleName(tr("Business day"));
    m_entry->setFixedWidth(116);
    m_entry->setMaxLength(10);
    m_header->setMiddle(m_entry);
    KeyButton* pdf = makeExport(tr("PDF"), named("pdf"), SheetForm::Pdf);
    pdf->setIconName(QStringLiteral("printer"));
    pdf->setKeyHint(QStringLiteral("Ctrl P"));
    m_header->addButton(pdf);
    m_header->addButton(makeExport(tr("CSV"), named("csv"), SheetForm::Csv));
    m_header->addButton(makeExport(tr("JSON"), named("json"), SheetForm::Json));
}

KeyButton* ReportPage::makeExport(const QString& text, const QString& name, SheetForm format)
{
    auto* button = new KeyButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("Write as %1").arg(text));
    button->setIconName(QStringLiteral("file-export"));
    connect(button, &KeyButton::clicked, this, [this, format] { write(format); });
    return button;
}

QWidget* ReportPage::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(20, 0, 20, 16);
    column->setSpacing(12);
    m_message->setObjectName(named("message"));
    column->addWidget(m_message);
    m_figures->addFigure(tr("Operations"), named("operations"));
    m_figures->addFigure(tr("Taken (CNY)"), named("taken"));
    m_figures->addFigure(tr("Booked (CNY)"), named("booked"));
    m_figures->addFigure(tr("Outcome unknown (CNY)"), named("unknown.sum"));
    m_figures->addFigure(tr("Over and short (CNY)"), named("overShort"));
    column->addWidget(m_figures);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeHours(), 7);
    middle->addWidget(makeUnknown(), 5);
    column->addLayout(middle, 1);
    column->addWidget(makeServices());
    auto* last = new QHBoxLayout;
    last->setSpacing(12);
    auto* boxes = new QVBoxLayout;
    boxes->setSpacing(12);
    boxes->addWidget(makeTills());
    boxes->addWidget(makeBlanks(), 1);
    last->addLayout(boxes, 7);
    last->addWidget(makeReconcile(), 5);
    column->addLayout(last);
    column->addWidget(makeCases());
    column->addWidget(makeRequests());
    return body;
}

void ReportPage::openWith(const QString& argument)
{
    const QDate date = QDate::fromString(argument, Qt::ISODate);
    if (!date.isValid())
        return;
    m_entry->setText(argument);
    chooseDate();
}

void ReportPage::refresh()
{
    m_reading.wish();
}

bool ReportPage::reprint()
{
    write(SheetForm::Pdf);
    return true;
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reading.wish();
}

/// The day that stands in the entry now.
std::function<Result<ReportPage::Day>(Database&)> ReportPage::question() const
{
    return [date = m_date](Database& database) -> Result<Day> {
        const auto report = dailyReport(database, date);
        if (!report)
            return std::unexpected(report.error());
        const auto detail = dayDetail(database, date);
        if (!detail)
            return std::unexpected(detail.error());
        return Day{*report, *detail};
    };
}

void ReportPage::showDay(const Day& day)
{
    m_serviceRows->setServices(day.report.services);
    m_tills->setTills(day.report.tills);
    m_reconcile->setFigures(day.report.reconcile);
    m_requests->setFigures(day.report.requests);
    m_cases->setFigures(day.report.cases);
    m_blanks->setFigures(day.report.blanks);
    for (const char* table : {"services", "tills", "reconcile", "requests", "cases", "blanks"})
        keepRoom(table);
    for (auto card = m_dated.cbegin(); card != m_dated.cend(); ++card)
        card.key()->setSubtitle(card->arg(day.report.takenAt()));
    m_unknown->setEntries(day.detail.unknown);
    m_hours->setHours(day.detail.hours);
    m_chart->setHours(day.detail.hours);
    showFigures(day);
    showTotals(day.report.total);
}

void ReportPage::showFigures(const Day& day)
{
    const ServiceFigures& total = day.report.total;
    qint64 overShort = 0;
    for (const TillFigures& till : day.report.tills)
        overShort += till.overShort.minor();
    const auto counted = [](int count) { return tr("%n operations", nullptr, count); };
    m_figures->setFigure(named("operations"), QString::number(day.report.operations),
        tr("%n payments", nullptr, total.taken.count));
    m_figures->setFigure(named("taken"), total.taken.amount.toString(),
        tr("Cash %1, non-cash %2")
            .arg(total.cash.amount.toString(), total.nonCash.amount.toString()));
    m_figures->setFigure(
        named("booked"), total.booked.amount.toString(), counted(total.booked.count));
    m_figures->setFigure(
        named("unknown.sum"), total.unknown.amount.toString(), counted(total.unknown.count));
    m_figures->setFigure(named("overShort"), TillText::signedAmount(Money::fen(overShort)),
        tr("%n drawers", nullptr, static_cast<int>(day.report.tills.size())));
}

void ReportPage::showTotals(const ServiceFigures& total)
{
    m_totals->setText(ServiceTableModel::Service, tr("Total"));
    m_totals->setText(ServiceTableModel::Count, QString::number(total.taken.count));
    const std::pair<int, const Sum*> sums[] = {{ServiceTableModel::Amount, &total.taken},
        {ServiceTableModel::Cash, &total.cash}, {ServiceTableModel::NonCash, &total.nonCash},
        {ServiceTableModel::Booked, &total.booked}, {ServiceTableModel::Waiting, &total.waiting},
        {ServiceTableModel::Unknown, &total.unknown},
        {ServiceTableModel::Reversed, &total.reversed}};
    for (const auto& [column, sum] : sums)
        m_totals->setText(column, sum->amount.toString());
}

/// Computed anew: what is written agrees with the journal at that moment.
void ReportPage::write(SheetForm format)
{
    if (m_isRefused) // no report of a day that was not asked for
        return m_entry->setFocus();
    const SheetFile wanted{m_services.dataFolder,
        QStringLiteral("daily-%1").arg(m_date.toString(Qt::ISODate)), format};
    const auto work
        = [wanted, day = m_date, bank = m_services.bank](Database& database) -> Result<QString> {
        const auto report = dailyReport(database, day);
        if (!report)
            return std::unexpected(report.error());
        return writeSheet(dailyPaper(*report, bank), wanted);
    };
    whenDone(m_services.store.run(work), this, [this](const Result<QString>& path) {
        if (path)
            m_message->say(Mood::Ok, tr("The report is saved"), QDir::toNativeSeparators(*path));
        else
            m_message->say(path.error());
    });
}

void ReportPage::turnChart()
{
    m_hoursShown->setCurrentIndex(1 - m_hoursShown->currentIndex());
    m_hoursShown->currentWidget()->setFocus();
}

} // namespace hui::reports
