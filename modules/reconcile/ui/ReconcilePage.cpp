// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ReconcilePage.h"

#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/reconcile/StatementPaper.h"
#include "modules/reconcile/ui/CaseCard.h"
#include "modules/reconcile/ui/CaseList.h"
#include "modules/reconcile/ui/ClassTableModel.h"
#include "modules/reconcile/ui/ItemTableModel.h"
#include "modules/reconcile/ui/SignCard.h"
#include "modules/reconcile/ui/SuspenseTableModel.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

ReconcilePage::ReconcilePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_reading(
          services.store, *this,
          [date = services.shift.businessDate](
              Database& database) { return dayView(database, date); },
          [this](const Result<DayView>& view) { present(view); })
    , m_file(services.uplink, this)
    , m_classModel(new ClassTableModel(this))
    , m_itemModel(new ItemTableModel(this))
    , m_classes(new TableView(tr("Five classes"), this))
    , m_items(new TableView(tr("Not equal"), this))
    , m_suspenseModel(new SuspenseTableModel(this))
    , m_suspense(makeSuspense())
    , m_tabs(new QTabBar(this))
    , m_left(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_sign(new SignCard(services, this))
    , m_item(new ItemCard(services, this))
    , m_print(new KeyButton(tr("Statement"), this))
    , m_compare(new KeyButton(tr("Compare"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"reconcile"_s);
    auto* today = new QWidget(this);
    auto* column = new QVBoxLayout(today);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeClasses());
    column->addWidget(makeItems(), 1);
    auto* kept = new Card(tr("In suspense"), this);
    kept->setSubtitle(tr("of every day; Enter clears it"));
    kept->setFlush();
    kept->body()->addWidget(m_suspense);
    m_left->addWidget(today);
    m_left->addWidget(kept);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    makeRight(row);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(row, 1);
    setFocusProxy(m_items);
    connect(&services.sync, &SyncEngine::settled, this, &ReconcilePage::reload);
}

void ReconcilePage::makeRight(QHBoxLayout* row)
{
    m_right->setFixedWidth(360);
    m_right->addWidget(m_sign);
    m_right->addWidget(m_item);
    row->addWidget(m_right);
    connect(m_sign, &SignCard::done, this, &ReconcilePage::reload);
    connect(m_item, &ItemCard::done, this, &ReconcilePage::endItem);
    connect(m_item, &ItemCard::left, this, &ReconcilePage::stepBack);
    if (isOfTheCentre(m_services.roles))
        makeCases();
}

void ReconcilePage::makeCases()
{
    m_cases = new CaseList(m_services.uplink, this);
    m_case = new CaseCard(m_services, this);
    m_left->addWidget(m_cases);
    m_right->addWidget(m_case);
    connect(m_cases, &CaseList::counted, this,
        [this](qsizetype open) { m_tabs->setTabText(2, tr("Cases %1").arg(open)); });
    connect(m_cases, &CaseList::chosen, this, [this](const CentreCase& about) {
        m_right->setCurrentWidget(m_case);
        m_case->start(about);
    });
    connect(m_case, &CaseCard::done, this, &ReconcilePage::endItem);
    connect(m_case, &CaseCard::left, this, &ReconcilePage::stepBack);
}

TableView* ReconcilePage::list() const
{
    switch (m_tabs->currentIndex()) {
    case 0: return m_items;
    case 1: return m_suspense;
    default: return m_cases->table();
    }
}

QWidget* ReconcilePage::makeHeader()
{
    auto* header = new PageHeader(tr("Reconciliation"), this);
    header->setSubtitle(m_services.shift.businessDate.toString(Qt::ISODate));
    m_tabs->setObjectName(u"reconcile.tabs"_s);
    m_tabs->setAccessibleName(tr("Reconciliation"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // they are few, and their counts come later
    m_tabs->addTab(tr("Today"));
    m_tabs->addTab(tr("In suspense"));
    if (m_cases)
        m_tabs->addTab(tr("Cases"));
    connect(m_tabs, &QTabBar::currentChanged, this, &ReconcilePage::tabChanged);
    header->setTabs(m_tabs);
    m_compare->setObjectName(u"reconcile.compare"_s);
    m_compare->setIconName(u"arrows-exchange"_s);
    m_compare->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_compare, &KeyButton::clicked, this, &ReconcilePage::compare);
    m_print->setObjectName(u"reconcile.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    connect(m_print, &KeyButton::clicked, this, &ReconcilePage::reprint);
    header->addButton(m_print);
    header->addButton(m_compare);
    return header;
}

Card* ReconcilePage::makeClasses()
{
    auto* card = new Card(tr("Journal of this desk against the platform"), this);
    card->setFlush();
    m_classes->setObjectName(u"reconcile.classes"_s);
    m_classes->setDense();
    m_classes->setFitsRows();
    m_classes->setModel(m_classModel);
    m_classes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_classModel->setSums(classSums({}));
    card->body()->addWidget(m_classes);
    return card;
}

Card* ReconcilePage::makeItems()
{
    auto* card = new Card(tr("Not equal"), this);
    card->setSubtitle(tr("Enter does what is to be done next"));
    card->setFlush();
    m_items->setObjectName(u"reconcile.items"_s);
    m_items->setModel(m_itemModel);
    QHeaderView* head = m_items->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(ItemTableModel::State, QHeaderView::Fixed);
    head->resizeSection(ItemTableModel::State, 112);
    connect(m_items, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { act(index.row()); });
    connect(m_items->emptyState(), &EmptyState::retryAsked, this, &ReconcilePage::reload);
    card->body()->addWidget(m_items);
    return card;
}

TableView* ReconcilePage::makeSuspense()
{
    auto* table = new TableView(tr("In suspense"), this);
    table->setObjectName(u"reconcile.suspense"_s);
    table->setModel(m_suspenseModel);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->emptyState()->showEmpty(tr("Nothing is in suspense."));
    connect(table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { clear(m_suspenseModel->rows().at(index.row())); });
    return table;
}

void ReconcilePage::tabChanged()
{
    m_left->setCurrentIndex(m_tabs->currentIndex());
    m_right->setCurrentWidget(m_sign);
    list()->setFocus();
}

bool ReconcilePage::stepBack()
{
    if (m_right->currentWidget() == m_sign)
        return false;
    m_right->setCurrentWidget(m_sign);
    list()->setFocus();
    return true;
}

void ReconcilePage::endItem(const QString& said)
{
    stepBack();
    m_sign->message()->say(Mood::Ok, said);
    reload();
}

bool ReconcilePage::reprint()
{
    if (!m_view.made)
        return false;
    const PrintStatement wanted{m_services.shift, m_services.device, m_services.shift.businessDate};
    const auto work = [wanted](Database& database) { return printStatement(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Statement>& statement) {
        if (statement)
            m_sign->print(*statement);
        else
            m_sign->message()->say(statement.error());
    });
    return true;
}

void ReconcilePage::openWith(const QString& argument)
{
    if (argument == u"compare" && m_compare->isEnabled())
        compare();
}

void ReconcilePage::refresh()
{
    m_services.sync.wake();
    reload();
}

void ReconcilePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void ReconcilePage::reload()
{
    if (!isVisible())
        return;
    m_reading.wish();
    if (m_cases)
        m_cases->reload();
}

void ReconcilePage::present(const Result<DayView>& view)
{
    if (!view)
        return m_items->emptyState()->showFailed(textOf(view.error()));
    m_view = *view;
    const auto& made = m_view.made;
    m_items->emptyState()->showEmpty(
        made ? tr("Everything is equal.") : tr("The day has not been compared yet."));
    m_classModel->setSums(classSums(made.value_or(Reconciliation{})));
    m_itemModel->setItems(made ? made->items : QList<OpenItem>(), m_view.cases);
    m_suspenseModel->setItems(m_view.suspense);
    m_tabs->setTabText(1, tr("In suspense %1").arg(m_view.suspense.size()));
    for (TableView* table : {m_items, m_suspense})
        if (table->model()->rowCount() > 0)
            table->selectRow(0);
    m_sign->present(made);
    m_print->setEnabled(made.has_value());
}

void ReconcilePage::compare()
{
    m_compare->setEnabled(false);
    m_sign->message()->clear();
    m_askedAt = m_services.clock.nowUtc();
    m_file.read(
        m_services.shift.businessDate, [this](const Result<std::optional<BookedDay>>& file) {
            if (file)
                return record(*file);
            m_compare->setEnabled(true);
            m_sign->message()->say(file.error());
        });
}

void ReconcilePage::record(const std::optional<BookedDay>& file)
{
    const ReconcileDay wanted{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_services.device, m_services.shift.businessDate, file, m_services.clock.nowUtc(),
        m_askedAt};
    const auto work = [wanted](Database& database) { return reconcileDay(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Reconciliation>& made) {
        m_compare->setEnabled(true);
        if (!made)
            return m_sign->message()->say(made.error());
        if (!made->fetched)
            m_sign->message()->say(Mood::Warn, tr("The platform cannot be reached"),
                tr("Compared with the outcomes that are known. Compare again when the line is "
                   "back."));
        reload();
        m_services.sync.wake();
    });
}

void ReconcilePage::act(int row)
{
    const OpenItem item = m_itemModel->rows().at(row);
    if (item.isExplained())
        return start(ItemCard::Act::Read, item);
    if (!item.signedBy.isNull())
        return;
    switch (nextAction(item.kind)) {
    case NextAction::Nothing: return;
    case NextAction::SendAgain: return m_services.sync.wake();
    case NextAction::AskOutcome: return m_services.sync.askFor(item.operation);
    case NextAction::BookCorrection:
        return item.actedBy.isNull() ? start(ItemCard::Act::Correct, item) : compare();
    case NextAction::ReportToCentre:
        if (item.answer)
            return m_sign->start(
                tr("%1: %2").arg(item.answer->number, item.answer->words).left(200));
        return item.actedBy.isNull() ? start(ItemCard::Act::Report, item) : m_sign->start();
    }
}

void ReconcilePage::start(ItemCard::Act act, const OpenItem& item)
{
    m_right->setCurrentWidget(m_item);
    m_item->start({act, item, m_services.shift.businessDate,
        m_view.corrections.value(item.operation, Money::fen(0))});
}

void ReconcilePage::clear(const SuspenseItem& item)
{
    m_right->setCurrentWidget(m_item);
    m_item->start({ItemCard::Act::Clear, item.item, item.businessDate, Money::fen(0), item.reason});
}

} // namespace hui::reconcile
