// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/OutboxDay.h"
#include "modules/outbox/ui/EntryStory.h"
#include "ui/Card.h"

#include <QTimer>

#include <optional>

class QLabel;
class QStackedWidget;

namespace hui {
class Clock;
class EmptyState;
class KeyButton;
class MessageBar;
class Pill;
} // namespace hui

namespace hui::outbox {

class WayCard;

/// One operation in full: who knows what about it, what happened, what can be done. It acts on
/// nothing itself; it says what was asked for.
class EntryPane : public Card {
    Q_OBJECT

public:
    EntryPane(const Clock& clock, QWidget* parent);

    void setItem(const std::optional<OutboxItem>& item);
    /// The outcome is being asked for; ends with the next setItem() of another state, or after a
    /// while.
    void setChecking(bool checking);

Q_SIGNALS:
    void checkAsked(const QUuid& operation);
    void sendAsked();
    void openAsked(const QUuid& operation); ///< in the page of its service

private:
    QWidget* makeHead();
    void makeBody();
    void makeFooter();
    void tell();
    void tellActs(const EntryStory& story);
    void act();
    void open();

    const Clock& m_clock;
    std::optional<OutboxItem> m_item;
    QTimer m_tick;
    QTimer m_patience;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_story;
    QLabel* m_title = nullptr;
    QLabel* m_party = nullptr;
    Pill* m_pill = nullptr;
    MessageBar* m_message = nullptr;
    EvidenceBox* m_here = nullptr;
    EvidenceBox* m_bank = nullptr;
    EvidenceBox* m_biller = nullptr;
    Timeline* m_timeline = nullptr;
    QLabel* m_waysTitle = nullptr;
    WayCard* m_goesOn = nullptr;
    WayCard* m_service = nullptr;
    QLabel* m_key = nullptr;
    KeyButton* m_act = nullptr;
};

} // namespace hui::outbox
