// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/ui/DayPage.h"

#include "app/core/ChinaTime.h"
#include "app/core/OperationId.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/BranchDayRepository.h"
#include "app/till/RefusedDays.h"
#include "modules/branchday/ui/GuardTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/OwedCard.h"
#include "ui/PageHeader.h"
#include "ui/Pill.h"
#include "ui/SignOperation.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::branchday {

using namespace Qt::StringLiterals;

namespace {

PillLook pillOf(const std::optional<BranchDay>& day)
{
    if (!day)
        return {DayPage::tr("not opened"), u"circle-dashed"_s, Mood::Neutral};
    if (day->state == DayState::Open)
        return {DayPage::tr("open"), u"circle-check"_s, Mood::Ok};
    return {DayPage::tr("closed"), u"lock"_s, Mood::Info};
}

QString titleOf(DayEvent event)
{
    switch (event) {
    case DayEvent::Open: return DayPage::tr("Open the day");
    case DayEvent::Close: return DayPage::tr("Close the day");
    case DayEvent::Reopen: return DayPage::tr("Open the day again");
    }
    return {};
}

/// The page where a guard is put right, and what it is opened with.
std::pair<QString, QString> placeOf(Guard guard)
{
    switch (guard) {
    case Guard::Tills:
    case Guard::Owed: // on this page
    case Guard::Counts: return {u"cash"_s, u"close"_s};
    case Guard::InTransit: return {u"cash"_s, u"overview"_s};
    case Guard::Approvals: return {u"outbox"_s, {}};
    case Guard::Offline: return {u"approvals"_s, u"offline"_s};
    case Guard::Outcomes: return {u"outbox"_s, u"unknown"_s};
    case Guard::Explained: return {u"reconcile"_s, {}};
    }
    return {};
}

} // namespace

namespace {

/// Why the platform refused the last move of the day, in its words; nothing when it did not.
Result<std::optional<DayView::Refusal>> refusalOf(Database& database, const Shift& shift)
{
    const auto refused = BranchDayRepository(database).refused(shift.branch, shift.businessDate);
    if (!refused)
        return std::unexpected(refused.error());
    if (refused->isNull())
        return std::nullopt;
    const auto entry = Journal(database).byId(*refused);
    if (!entry)
        return std::unexpected(entry.error());
    HUI_ASSERT(*entry); // it was journalled before it was refused
    const QJsonObject& result = (*entry)->result;
    return DayView::Refusal{(*entry)->operation.kind, result.value("text_zh"_L1).toString(),
        result.value("text_en"_L1).toString()};
}

} // namespace

Result<DayView> readDayView(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes)
{
    if (const auto back = takeBackRefusedDays(database); !back)
        return std::unexpected(back.error());
    const auto day = BranchDayRepository(database).of(shift.branch, shift.businessDate);
    if (!day)
        return std::unexpected(day.error());
    const auto refusal = refusalOf(database, shift);
    if (!refusal)
        return std::unexpected(refusal.error());
    auto guards = closingList(database, shift, owes);
    if (!guards)
        return std::unexpected(guards.error());
    auto owed = owedCash(database, owes);
    if (!owed)
        return std::unexpected(owed.error());
    return DayView{*day, *std::move(guards), *std::move(owed), *refusal};
}

DayPage::DayPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_reading(
          services.store, *this,
          [shift = services.shift, owes = services.owes](
              Database& database) { return readDayView(database, shift, owes); },
          [this](const Result<DayView>& view) { present(view); })
    , m_model(new GuardTableModel(this))
    , m_table(new TableView(tr("Before the day is closed"), this))
    , m_owed(new OwedCard(services, this))
    , m_state(new Pill(pillOf({}), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Reason"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_act(new KeyButton(titleOf(DayEvent::Open), KeyButton::Variant::Authorise, this))
{
    setObjectName(u"branchday"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeGuards(), 1);
    left->addWidget(m_owed);
    row->addLayout(left, 4);
    row->addWidget(makeDay(), 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Branch day"), this));
    page->addLayout(row, 1);
    setFocusProxy(m_table);
    connect(m_owed, &OwedCard::carried, this, &DayPage::reload);
    connect(m_act, &KeyButton::clicked, this, &DayPage::commit);
    connect(&services.sync, &SyncEngine::settled, this, &DayPage::reload);
    connect(&services.sync, &SyncEngine::changed, this, &DayPage::reload);
}

Card* DayPage::makeGuards()
{
    auto* card = new Card(tr("Before the day is closed"), this);
    card->setSubtitle(tr("in the order in which it is put right"));
    card->setFlush();
    m_table->setObjectName(u"branchday.guards"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(GuardTableModel::State, QHeaderView::Fixed);
    head->resizeSection(GuardTableModel::State, 112);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &DayPage::reload);
    card->body()->addWidget(m_table);
    card->footer()->addWidget(makeLabel(
        tr("Enter goes to where a condition is put right"), Type::Label, Token::Text3, card));
    card->footer()->addStretch();
    return card;
}

Card* DayPage::makeDay()
{
    auto* card = new Card(tr("Business day"), this);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    auto* facts = new FactList(card);
    m_date = facts->addFact(tr("Date"));
    facts->addFact(tr("State"), m_state);
    m_since = facts->addFact(tr("Since"));
    m_open = facts->addFact(tr("Conditions not met"));
    m_open->setObjectName(u"branchday.unmet"_s);
    m_state->setObjectName(u"branchday.state"_s);
    body->addWidget(facts);
    m_reason->setObjectName(u"branchday.reason"_s);
    m_reason->setMaxLength(200);
    m_reasonField->setRequired();
    m_reasonField->hide();
    body->addWidget(m_reasonField);
    m_message->setObjectName(u"branchday.message"_s);
    body->addWidget(m_message);
    auto* hint = makeLabel(tr("A manager moves the day and a second person signs. While it is not "
                              "open no cash box can be opened, so nothing is sold."),
        Type::Label, Token::Text3, card);
    hint->setWordWrap(true);
    body->addWidget(hint);
    body->addStretch();
    m_act->setObjectName(u"branchday.act"_s);
    m_act->setButtonSize(KeyButton::Size::Commit);
    m_act->setKey(Qt::Key_F4);
    m_act->setEnabled(false);
    card->footer()->addStretch();
    card->footer()->addWidget(m_act);
    return card;
}

void DayPage::openWith(const QString& argument)
{
    Q_UNUSED(argument)
    reload();
}

void DayPage::refresh()
{
    m_services.sync.wake();
    reload();
}

void DayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void DayPage::reload()
{
    if (isVisible())
        m_reading.wish();
}

void DayPage::present(const Result<DayView>& view)
{
    if (!view) {
        m_table->emptyState()->showFailed(textOf(view.error()));
        return m_message->say(view.error());
    }
    m_view = *view;
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setItems(m_view.guards);
    m_table->selectRow(row);
    m_owed->setOwed(m_view.owed);
    presentDay();
}

void DayPage::presentDay()
{
    const std::optional<BranchDay>& day = m_view.day;
    m_state->setLook(pillOf(day));
    m_state->setAccessibleName(m_state->look().text);
    m_date->setText(m_services.shift.businessDate.toString(Qt::ISODate));
    m_since->setText(day ? inChina(day->at).toString(u"HH:mm") : u"—"_s);
    m_open->setText(QString::number(m_model->unmet()));
    m_act->setText(titleOf(due()));
    m_reasonField->setVisible(due() == DayEvent::Reopen);
    const bool isManager = m_services.roles.contains(u"manager"_s);
    m_act->setEnabled(isManager && (due() != DayEvent::Close || m_model->unmet() == 0));
    if (m_view.refusal)
        sayRefused(*m_view.refusal);
    else if (!isManager)
        m_message->say(Mood::Info, tr("Only a manager may open or close the business day"));
}

/// The day is as the platform has it; the teller is told which move it refused, and why.
void DayPage::sayRefused(const DayView::Refusal& refusal)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QString headline = tr("The platform did not open the day");
    if (refusal.kind == u"branch.close")
        headline = tr("The platform did not close the day");
    else if (refusal.kind == u"branch.reopen")
        headline = tr("The platform did not open the day again");
    m_message->say(Mood::Bad, headline, isChinese ? refusal.textZh : refusal.textEn);
}

DayEvent DayPage::due() const
{
    if (!m_view.day)
        return DayEvent::Open;
    return m_view.day->state == DayState::Open ? DayEvent::Close : DayEvent::Reopen;
}

void DayPage::goTo(int row)
{
    const ClosingItem& item = m_model->rows().at(row);
    if (item.isMet())
        return;
    if (item.guard == Guard::Owed)
        return m_owed->focusFirst();
    const auto [module, argument] = placeOf(item.guard);
    m_services.open(module, argument);
}

ApprovalRequest DayPage::request() const
{
    static const QHash<DayEvent, QString> kinds{{DayEvent::Open, u"branch.open"_s},
        {DayEvent::Close, u"branch.close"_s}, {DayEvent::Reopen, u"branch.reopen"_s}};
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = kinds.value(due());
    asked.maker = m_services.shift;
    asked.title = titleOf(due());
    asked.facts = {{tr("Branch"), m_services.branchName},
        {tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)}};
    asked.changes = {{tr("Business day"), m_state->look().text,
        due() == DayEvent::Close ? tr("closed") : tr("open")}};
    asked.reason = due() == DayEvent::Open ? tr("The business day begins.")
        : due() == DayEvent::Close         ? tr("The business day ends.")
                                           : m_reason->text().trimmed();
    return asked;
}

DayPage::Verb DayPage::verbOf(DayEvent event)
{
    if (event == DayEvent::Open)
        return openDay;
    return event == DayEvent::Close ? closeDay : reopenDay;
}

void DayPage::commit()
{
    m_message->clear();
    if (due() == DayEvent::Reopen && !m_reasonField->check())
        return m_reason->setFocus();
    const MoveDay wanted{m_operation, m_services.shift, m_services.roles, m_reason->text(), {},
        m_services.clock.nowUtc(), m_services.owes};
    const auto verb = verbOf(due());
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &MoveDay::approval, verb)}, this, *m_message,
        [this, verb, agreed = wanted](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            move(verb, agreed);
        });
}

void DayPage::move(Verb verb, const MoveDay& wanted)
{
    m_act->setEnabled(false);
    whenDone(
        m_services.store.run([verb, wanted](Database& database) { return verb(database, wanted); }),
        this, [this](const Result<BranchDay>& day) { moved(day); });
}

void DayPage::moved(const Result<BranchDay>& day)
{
    if (!day) {
        m_message->say(day.error());
        return reload();
    }
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_reason->clear();
    m_message->say(Mood::Ok,
        day->state == DayState::Open ? tr("The business day is open")
                                     : tr("The business day is closed"));
    m_services.sync.wake();
    reload();
}

} // namespace hui::branchday
