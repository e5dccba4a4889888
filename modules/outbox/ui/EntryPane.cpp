// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/EntryPane.h"

#include "app/core/Clock.h"
#include "modules/outbox/ui/WayCard.h"
#include "ui/EmptyState.h"
#include "ui/EntryText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaletteEntries.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::outbox {

namespace {

constexpr int patienceMs = 8'000; // a check that was not answered by then goes on by itself

bool isOfBillpay(const JournalEntry& entry)
{
    return entry.operation.kind.startsWith(u"billpay.");
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    return makeLabel(text, Type::Label, Token::Text2, parent);
}

} // namespace

EntryPane::EntryPane(const Clock& clock, QWidget* parent)
    : Card(parent)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_story(new QWidget(this))
{
    setObjectName(QStringLiteral("outbox.entry"));
    setAccessibleName(tr("The operation"));
    setFlush();
    makeBody();
    m_empty->showEmpty(tr("Choose an operation to see how it stands."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_story);
    body()->addWidget(m_stack, 1);
    makeFooter();
    m_tick.setInterval(1000);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_tick, &QTimer::timeout, this, &EntryPane::tell);
    connect(&m_patience, &QTimer::timeout, this, [this] { setChecking(false); });
    setItem({});
}

QWidget* EntryPane::makeHead()
{
    auto* head = new QWidget(m_story);
    head->setFixedHeight(52);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_title = makeLabel({}, Type::Dialog, Token::Text, head);
    m_party = makeLabel({}, Type::Body, Token::Text2, head);
    m_pill = new Pill({}, head);
    row->addWidget(m_title);
    row->addWidget(m_party);
    row->addStretch(1);
    row->addWidget(m_pill);
    return head;
}

void EntryPane::makeBody()
{
    auto* whole = new QVBoxLayout(m_story);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    whole->addWidget(makeRule(m_story));
    auto* inner = new QWidget(m_story);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    m_message = new MessageBar(inner);
    m_message->setObjectName(QStringLiteral("outbox.entry.message"));
    column->addWidget(m_message);
    auto* evidence = new QHBoxLayout;
    evidence->setSpacing(8);
    m_here = new EvidenceBox(tr("This desk and its till"), inner);
    m_bank = new EvidenceBox(tr("Bank platform"), inner);
    m_biller = new EvidenceBox(tr("Biller"), inner);
    for (EvidenceBox* box : {m_here, m_bank, m_biller})
        evidence->addWidget(box, 1);
    column->addLayout(evidence);
    auto* history = new QVBoxLayout;
    history->setSpacing(4);
    m_timeline = new Timeline(inner);
    m_timeline->setObjectName(QStringLiteral("outbox.entry.timeline"));
    history->addWidget(sectionLabel(tr("What happened"), inner));
    history->addWidget(m_timeline);
    column->addLayout(history);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(8);
    m_waysTitle = sectionLabel(tr("What to do"), inner);
    m_goesOn = new WayCard(inner);
    m_goesOn->setObjectName(QStringLiteral("outbox.goesOn"));
    m_goesOn->setGoing(true);
    m_service = new WayCard(inner);
    m_service->setObjectName(QStringLiteral("outbox.service"));
    connect(m_service, &QAbstractButton::clicked, this, &EntryPane::open);
    ways->addWidget(m_waysTitle);
    ways->addWidget(m_goesOn);
    ways->addWidget(m_service);
    column->addLayout(ways);
    column->addStretch(1);
    auto* scroll = new QScrollArea(m_story);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false); // the card shows through
    whole->addWidget(scroll, 1);
}

void EntryPane::makeFooter()
{
    m_key = makeLabel({}, Type::Label, Token::Text3, this);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act = new KeyButton({}, KeyButton::Variant::Primary, this);
    m_act->setObjectName(QStringLiteral("outbox.check"));
    m_act->setButtonSize(KeyButton::Size::Commit);
    m_act->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_act, &QPushButton::clicked, this, &EntryPane::act);
    footer()->addWidget(m_key);
    footer()->addStretch(1);
    footer()->addWidget(m_act);
}

void EntryPane::setItem(const std::optional<OutboxItem>& item)
{
    const bool same = item && m_item && item->entry.operation.id == m_item->entry.operation.id
        && item->entry.state == m_item->entry.state;
    m_item = item;
    m_stack->setCurrentWidget(m_item ? m_story : m_empty);
    setFooterVisible(m_item.has_value());
    if (!same)
        setChecking(false);
    if (m_item)
        tell();
    else
        m_tick.stop();
}

void EntryPane::setChecking(bool checking)
{
    if (checking)
        m_patience.start();
    else
        m_patience.stop();
    m_act->setEnabled(!checking);
    if (m_item)
        tell();
}

void EntryPane::tell()
{
    const JournalEntry& entry = m_item->entry;
    const EntryStory story = storyOf(*m_item, m_clock.monotonicMs());
    const QString name = EntryText::name(entry.operation);
    m_title->setText(entry.operation.amount
            ? QStringLiteral("%1 ¥%2").arg(name, entry.operation.amount->toString())
            : name);
    const QString party = EntryText::party(entry.operation);
    m_party->setText(party.isEmpty() ? serialOf(entry) : party);
    PillLook pill = EntryText::pill(entry, m_item->isReversed);
    const qint64 age = entry.operation.at.secsTo(m_clock.nowUtc()) / 60;
    if (entry.state == OutboxState::Unknown && age > 0)
        pill.text = tr("Unknown for %1 min").arg(age);
    m_pill->setLook(pill);
    if (story.headline.isEmpty())
        m_message->clear();
    else if (m_message->isHidden() || m_message->mood() != story.mood
        || !m_message->text().startsWith(story.headline))
        m_message->say(story.mood, story.headline, story.sentence);
    m_here->setEvidence(story.here);
    m_bank->setEvidence(story.bank);
    m_biller->setEvidence(story.biller);
    m_biller->setVisible(story.hasBiller);
    m_timeline->setSteps(story.steps);
    const QString key = entry.operation.id.toString(QUuid::WithoutBraces);
    m_key->setText(tr("Key %1").arg(key.right(12)));
    m_key->setToolTip(key);
    tellActs(story);
}

void EntryPane::tellActs(const EntryStory& story)
{
    using Act = EntryStory::Act;
    const bool isUnknown = story.act == Act::Ask;
    m_goesOn->setVisible(isUnknown);
    m_goesOn->setWay(tr("Keep checking automatically"),
        tr("After 5, 15, 30, 60 and 180 s, then every 5 min, until it is certain"),
        {tr("Suggested"), {}, Mood::Accent});
    const bool hasService = isOfBillpay(m_item->entry);
    m_service->setVisible(hasService);
    const bool isPaid = m_item->entry.state == OutboxState::Accepted && !m_item->isReversed
        && m_item->entry.operation.kind == u"billpay.pay";
    if (isPaid)
        m_service->setWay(tr("Reverse and refund"),
            tr("Opens the payment. A supervisor signs, then the cash goes out."),
            {tr("Supervisor"), QStringLiteral("shield-check"), Mood::Auth});
    else
        m_service->setWay(tr("Open the payment"), tr("Its slip, its receipt and its cash"), {});
    m_waysTitle->setVisible(isUnknown || hasService);
    m_act->setVisible(story.act != Act::None);
    switch (story.act) {
    case Act::Ask: m_act->setText(m_act->isEnabled() ? tr("Check now") : tr("Checking…")); break;
    case Act::Send: m_act->setText(m_act->isEnabled() ? tr("Send now") : tr("Sending…")); break;
    case Act::GiveBack:
        m_act->setText(tr("Give back %1").arg(m_item->entry.operation.amount->toString()));
        break;
    case Act::None: break;
    }
    const bool isWaiting = m_item->nextAtMonoMs || isUnknown;
    if (isWaiting && !m_tick.isActive())
        m_tick.start();
    else if (!isWaiting)
        m_tick.stop();
}

void EntryPane::act()
{
    if (!m_item)
        return;
    switch (storyOf(*m_item, m_clock.monotonicMs()).act) {
    case EntryStory::Act::Ask:
        setChecking(true);
        Q_EMIT checkAsked(m_item->entry.operation.id);
        return;
    case EntryStory::Act::Send:
        setChecking(true);
        Q_EMIT sendAsked();
        return;
    case EntryStory::Act::GiveBack: return open();
    case EntryStory::Act::None: return;
    }
}

/// A correction is shown with the payment it corrects.
void EntryPane::open()
{
    if (!m_item)
        return;
    const Operation& operation = m_item->entry.operation;
    const QUuid original = QUuid::fromString(operation.body.value(u"original").toString());
    Q_EMIT openAsked(original.isNull() ? operation.id : original);
}

} // namespace hui::outbox
