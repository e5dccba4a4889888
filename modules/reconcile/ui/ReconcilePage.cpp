// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ReconcilePage.h"

#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/reconcile/ui/ClassTableModel.h"
#include "modules/reconcile/ui/ItemTableModel.h"
#include "modules/reconcile/ui/SignCard.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

ReconcilePage::ReconcilePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_reading(
          services.store, *this,
          [date = services.shift.businessDate](
              Database& database) { return ReconcileRepository(database).ofDay(date); },
          [this](const Result<Seen>& made) { present(made); })
    , m_file(services.uplink, this)
    , m_classModel(new ClassTableModel(this))
    , m_itemModel(new ItemTableModel(this))
    , m_classes(new TableView(tr("Five classes"), this))
    , m_items(new TableView(tr("Not equal"), this))
    , m_sign(new SignCard(services, this))
    , m_compare(new KeyButton(tr("Compare"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"reconcile"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeClasses());
    left->addWidget(makeItems(), 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addLayout(left, 1);
    m_sign->setFixedWidth(360);
    row->addWidget(m_sign);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(row, 1);
    setFocusProxy(m_items);
    connect(m_sign, &SignCard::done, this, &ReconcilePage::reload);
    connect(&services.sync, &SyncEngine::settled, this, &ReconcilePage::reload);
}

QWidget* ReconcilePage::makeHeader()
{
    auto* header = new PageHeader(tr("Reconciliation"), this);
    header->setSubtitle(m_services.shift.businessDate.toString(Qt::ISODate));
    m_compare->setObjectName(u"reconcile.compare"_s);
    m_compare->setIconName(u"arrows-exchange"_s);
    m_compare->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_compare, &KeyButton::clicked, this, &ReconcilePage::compare);
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
    if (isVisible())
        m_reading.wish();
}

void ReconcilePage::present(const Result<Seen>& made)
{
    if (!made)
        return m_items->emptyState()->showFailed(textOf(made.error()));
    m_items->emptyState()->showEmpty(
        *made ? tr("Everything is equal.") : tr("The day has not been compared yet."));
    m_classModel->setSums(classSums(made->value_or(Reconciliation{})));
    m_itemModel->setItems(*made ? (*made)->items : QList<OpenItem>());
    if (m_itemModel->rowCount() > 0)
        m_items->selectRow(0);
    m_sign->present(*made);
}

void ReconcilePage::compare()
{
    m_compare->setEnabled(false);
    m_sign->message()->clear();
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
        m_services.device, m_services.shift.businessDate, file, m_services.clock.nowUtc()};
    const auto work = [wanted](Database& database) { return reconcileDay(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Reconciliation>& made) {
        m_compare->setEnabled(true);
        if (!made)
            return m_sign->message()->say(made.error());
        if (!made->fetched)
            m_sign->message()->say(Mood::Warn, tr("The platform cannot be reached"),
                tr("Compared with the outcomes that are known. Compare again when the line is "
                   "back."));
        present(Seen(*made));
        m_services.sync.wake();
    });
}

void ReconcilePage::act(int row)
{
    const OpenItem item = m_itemModel->rows().at(row);
    if (!item.signedBy.isNull())
        return;
    switch (nextAction(item.kind)) {
    case NextAction::Nothing: return;
    case NextAction::SendAgain: return m_services.sync.wake();
    case NextAction::AskOutcome: return m_services.sync.askFor(item.operation);
    case NextAction::BookCorrection:
    case NextAction::ReportToCentre: return m_sign->start();
    }
}

} // namespace hui::reconcile
