// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/BlankStockTableModel.h"
#include "modules/reports/ui/CaseFiguresTableModel.h"
#include "modules/reports/ui/HourChart.h"
#include "modules/reports/ui/HourTableModel.h"
#include "modules/reports/ui/ReconcileTableModel.h"
#include "modules/reports/ui/ReportPage.h"
#include "modules/reports/ui/RequestTableModel.h"
#include "modules/reports/ui/ServiceTableModel.h"
#include "modules/reports/ui/TillTableModel.h"
#include "modules/reports/ui/UnknownTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TotalsRow.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

// The cards of the page, each with its table.
namespace hui::reports {

namespace {

void stretch(TableView* view, int wide)
{
    view->tableHeader()->setStretchLastSection(false);
    view->tableHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->tableHeader()->setSectionResizeMode(wide, QHeaderView::Interactive);
}

/// A dense table from edge to edge of the card, as high as its rows.
TableView* fittedTable(
    Card* card, const QString& title, const QString& name, QAbstractItemModel* model)
{
    card->setFlush();
    auto* view = new TableView(title, card);
    view->setObjectName(name);
    view->setDense();
    view->setFitsRows();
    view->setModel(model);
    return view;
}

} // namespace

Card* ReportPage::makeHours()
{
    auto* card = new Card(tr("Payments by hour"), this);
    card->setSubtitle(tr("number; Ctrl+Shift+T shows it as a table"));
    auto* view = new TableView(tr("Payments by hour"), card);
    view->setObjectName(named("hours"));
    view->setDense();
    view->setModel(m_hours);
    stretch(view, HourTableModel::Hour);
    m_chart->setObjectName(named("chart"));
    m_chart->setMinimumHeight(160);
    m_hoursShown->addWidget(m_chart);
    m_hoursShown->addWidget(view);
    card->body()->addWidget(m_hoursShown, 1);
    return card;
}

Card* ReportPage::makeUnknown()
{
    auto* card = new Card(tr("Outcome unknown"), this);
    card->setFlush();
    auto* view = new TableView(tr("Outcome unknown"), card);
    view->setObjectName(named("unknown"));
    view->setDense();
    view->setModel(m_unknown);
    stretch(view, UnknownTableModel::Number);
    view->setColumnWidth(UnknownTableModel::Number, 120);
    view->tableHeader()->setSectionResizeMode(UnknownTableModel::State, QHeaderView::Fixed);
    view->setColumnWidth(UnknownTableModel::State, 144); // the longest pill, in English
    view->emptyState()->showEmpty(tr("The outcome of everything is known."));
    connect(view, &QAbstractItemView::activated, this, [this] {
        if (m_services.open)
            m_services.open(QStringLiteral("outbox"), {});
    });
    card->body()->addWidget(view);
    return card;
}

Card* ReportPage::makeServices()
{
    auto* card = new Card(tr("By service"), this);
    TableView* view = fittedTable(card, tr("By service"), named("services"), m_serviceRows);
    stretch(view, ServiceTableModel::Service);
    view->setColumnWidth(ServiceTableModel::Service, 160);
    view->emptyState()->showEmpty(tr("No payments on this day."));
    m_totals = new TotalsRow(view, card);
    m_totals->setObjectName(named("totals"));
    card->body()->setSpacing(0);
    card->body()->addWidget(view);
    card->body()->addWidget(m_totals);
    return card;
}

Card* ReportPage::makeTills()
{
    auto* card = new Card(tr("Drawers"), this);
    TableView* view = fittedTable(card, tr("Drawers"), named("tills"), m_tills);
    stretch(view, TillTableModel::Number);
    view->setColumnWidth(TillTableModel::Number, 100);
    view->emptyState()->showEmpty(tr("No drawer was opened on this day."));
    card->body()->addWidget(view);
    card->body()->addStretch();
    return card;
}

Card* ReportPage::makeReconcile()
{
    auto* card = new Card(tr("Reconciliation"), this);
    m_dated.insert(card, tr("in suspense: as of %1"));
    TableView* view = fittedTable(card, tr("Reconciliation"), named("reconcile"), m_reconcile);
    stretch(view, ReconcileTableModel::Name);
    view->setColumnWidth(ReconcileTableModel::Name, 160);
    view->emptyState()->showEmpty(tr("The day has not been compared."));
    card->body()->addWidget(view);
    card->body()->addStretch();
    return card;
}

Card* ReportPage::makeBlanks()
{
    auto* card = new Card(tr("Controlled blank forms"), this);
    m_dated.insert(card, tr("as of %1"));
    TableView* view = fittedTable(card, tr("Controlled blank forms"), named("blanks"), m_blanks);
    stretch(view, BlankStockTableModel::Numbers);
    view->setColumnWidth(BlankStockTableModel::Box, 100);
    view->setColumnWidth(BlankStockTableModel::Form, 148);
    view->emptyState()->showEmpty(tr("There are no blank forms at this desk."));
    card->body()->addWidget(view);
    card->body()->addStretch();
    return card;
}

Card* ReportPage::makeRequests()
{
    const QString title = tr("Agreements, complaints, referrals, customers and blank forms");
    auto* card = new Card(title, this);
    m_dated.insert(card, tr("open: of every day, as of %1; Enter opens the list"));
    TableView* view = fittedTable(card, title, named("requests"), m_requests);
    stretch(view, RequestTableModel::Request);
    view->setColumnWidth(RequestTableModel::Request, 220);
    view->emptyState()->showEmpty(tr("Nothing was asked for on this day, and nothing is open."));
    connect(view, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openList(m_requests->rows().at(index.row()).kind); });
    card->body()->addWidget(view);
    return card;
}

Card* ReportPage::makeCases()
{
    const QString title = tr("Cases of the branch");
    auto* card = new Card(title, this);
    m_dated.insert(card, tr("open: of every day, as of %1; Enter opens the list"));
    TableView* view = fittedTable(card, title, named("cases"), m_cases);
    stretch(view, CaseFiguresTableModel::Business);
    view->setColumnWidth(CaseFiguresTableModel::Business, 220);
    view->emptyState()->showEmpty(tr("No case was taken in on this day, and none is open."));
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (m_services.open)
            m_services.open(QStringLiteral("cases"),
                QStringLiteral("list.%1.%2")
                    .arg(m_date.toString(Qt::ISODate), m_cases->rows().at(index.row()).kind));
    });
    card->body()->addWidget(view);
    return card;
}

/// Where what stands behind a row of the requests is worked on.
void ReportPage::openList(const QString& kind)
{
    if (!m_services.open)
        return;
    if (kind.startsWith(QStringLiteral("case.")))
        m_services.open(
            QStringLiteral("cases"), QStringLiteral("list.%1.").arg(m_date.toString(Qt::ISODate)));
    else if (kind.startsWith(QStringLiteral("customer.")))
        m_services.open(QStringLiteral("customers"), {});
    else if (kind.startsWith(QStringLiteral("community.")))
        m_services.open(QStringLiteral("community"), {});
    else if (kind.startsWith(QStringLiteral("blank.")))
        m_services.open(QStringLiteral("cash"), QStringLiteral("overview"));
    else if (kind == QStringLiteral("billpay.complain"))
        m_services.open(QStringLiteral("billpay"), QStringLiteral("complaints"));
    else
        m_services.open(QStringLiteral("billpay"), QStringLiteral("agreements"));
}

/// A table as high as its rows still has room to say that there are none.
void ReportPage::keepRoom(const char* table)
{
    auto* view = findChild<TableView*>(named(table));
    view->setMinimumHeight(view->model()->rowCount() == 0 ? 132 : 0);
}

QString ReportPage::named(const char* part)
{
    return QStringLiteral("reports.") + QLatin1StringView(part);
}

} // namespace hui::reports
