// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/WindowCard.h"

#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace hui::queue {

using namespace Qt::StringLiterals;

WindowCard::WindowCard(QWidget* parent)
    : Card(tr("This window"), parent)
    , m_number(makeLabel({}, Type::Hero, Token::AccentI, this))
    , m_name(makeLabel({}, Type::Name, Token::Text, this))
    , m_time(makeLabel({}, Type::Body, Token::Text2, this))
    , m_next(new KeyButton(tr("Call next"), KeyButton::Variant::Primary, this))
    , m_windows(new QComboBox(this))
{
    m_number->setObjectName(u"queue.number"_s);
    m_name->setObjectName(u"queue.name"_s);
    m_time->setObjectName(u"queue.time"_s);
    body()->setSpacing(4);
    body()->addWidget(m_number);
    body()->addWidget(m_name);
    body()->addWidget(m_time);
    makeButtons();
    present();
}

void WindowCard::makeButtons()
{
    m_next->setObjectName(u"queue.next"_s);
    m_next->setIconName(u"player-track-next"_s);
    m_next->setKeyHint(u"F9"_s);
    connect(m_next, &KeyButton::clicked, this, &WindowCard::nextAsked);
    m_recall = addStep(u"queue.recall"_s, tr("Call again"), TicketStep::Recall);
    m_recall->setKey(Qt::Key_F2);
    m_miss = addStep(u"queue.miss"_s, tr("Did not come"), TicketStep::Miss);
    m_miss->setKey(Qt::Key_F7);
    m_leave = addStep(u"queue.leave"_s, tr("Left"), TicketStep::Leave);
    m_leave->setKey(Qt::CTRL | Qt::Key_D);
    m_park = addStep(u"queue.park"_s, tr("Park"), TicketStep::Park);
    m_park->setIconName(u"player-pause"_s);
    m_park->setKeyHint(u"F8"_s);
    m_serve = addStep(u"queue.serve"_s, tr("Begin"), TicketStep::Serve);
    m_finish = addStep(u"queue.finish"_s, tr("Finish"), TicketStep::Finish);
    for (KeyButton* commit : {m_serve, m_finish}) {
        commit->setVariant(KeyButton::Variant::Primary);
        commit->setKey(Qt::CTRL | Qt::Key_Return);
    }
    m_transferRow = makeTransfer();
    body()->addWidget(m_transferRow);
    body()->addStretch(1);
    auto* more = new QHBoxLayout;
    more->setSpacing(8);
    for (KeyButton* button : {m_recall, m_miss, m_leave})
        more->addWidget(button);
    more->addStretch(1);
    body()->addLayout(more);
    footer()->addWidget(m_park);
    footer()->addStretch(1);
    for (KeyButton* button : {m_next, m_serve, m_finish}) {
        button->setButtonSize(KeyButton::Size::Commit);
        footer()->addWidget(button);
    }
}

KeyButton* WindowCard::addStep(const QString& name, const QString& text, TicketStep step)
{
    auto* button = new KeyButton(text, this);
    button->setObjectName(name);
    connect(button, &KeyButton::clicked, this, [this, step] { Q_EMIT stepAsked(step, {}); });
    return button;
}

QWidget* WindowCard::makeTransfer()
{
    auto* box = new QWidget(this);
    m_windows->setObjectName(u"queue.windows"_s);
    m_windows->setFixedWidth(120);
    m_transfer = new KeyButton(tr("Transfer"), box);
    m_transfer->setObjectName(u"queue.transfer"_s);
    m_transfer->setIconName(u"arrows-exchange"_s);
    m_transfer->setKey(Qt::CTRL | Qt::Key_T);
    connect(m_transfer, &KeyButton::clicked, this, [this] {
        if (m_windows->count() > 0)
            Q_EMIT stepAsked(TicketStep::Transfer, m_windows->currentData().toString());
    });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Field(tr("To window"), m_windows, box));
    row->addWidget(m_transfer, 0, Qt::AlignBottom);
    row->addStretch(1);
    return box;
}

void WindowCard::setTicket(const std::optional<TicketRow>& row, const QueueView& view, bool isBusy)
{
    m_row = row;
    m_isBusy = isBusy;
    m_window = view.window;
    const QString chosen = m_windows->currentData().toString();
    QStringList others = view.windows;
    others.removeAll(view.window);
    QStringList shown;
    for (int i = 0; i < m_windows->count(); ++i)
        shown.append(m_windows->itemData(i).toString());
    if (shown != others) {
        m_windows->clear();
        for (const QString& window : std::as_const(others))
            m_windows->addItem(tr("Window %1").arg(window), window);
        m_windows->setCurrentIndex(qMax(0, m_windows->findData(chosen)));
    }
    present();
}

void WindowCard::present()
{
    const bool isCalled = m_row && m_row->ticket.state == TicketState::Called;
    const bool isServing = m_row && m_row->ticket.state == TicketState::Serving;
    setTitle(m_window.isEmpty() ? tr("This window") : tr("Window %1").arg(m_window));
    m_number->setText(m_row ? m_row->ticket.number : u"—"_s);
    m_name->setText(!m_row          ? tr("Nobody was called")
            : m_row->name.isEmpty() ? nameOf(m_row->ofClass)
                                    : nameOf(m_row->ofClass) + u" · "_s + m_row->name);
    m_time->setVisible(m_row.has_value());
    m_next->setVisible(!m_row);
    m_serve->setVisible(isCalled);
    m_recall->setVisible(isCalled);
    m_miss->setVisible(isCalled);
    m_miss->setEnabled(!m_isBusy && isCalled && m_row->ticket.calls >= m_row->ofClass.calls);
    m_leave->setVisible(isCalled);
    m_finish->setVisible(isServing);
    m_park->setVisible(isServing);
    m_transferRow->setVisible(m_row && m_windows->count() > 0);
    for (KeyButton* button : {m_next, m_serve, m_recall, m_leave, m_finish, m_park, m_transfer})
        button->setEnabled(!m_isBusy);
}

void WindowCard::tick(const QDateTime& now)
{
    if (!m_row)
        return;
    const Ticket& ticket = m_row->ticket;
    const QString waited = minutesText(waitedSeconds(ticket, now) / 60);
    const QString text = ticket.state == TicketState::Serving
        ? tr("Served for %1, waited %2").arg(clockText(servedSeconds(ticket, now)), waited)
        : tr("Called %n time(s), waited %1", nullptr, ticket.calls).arg(waited);
    if (m_time->text() != text)
        m_time->setText(text);
}

} // namespace hui::queue
