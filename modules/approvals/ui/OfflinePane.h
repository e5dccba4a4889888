// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/approvals/OfflineList.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class PaneScroll;
} // namespace hui

namespace hui::approvals {

class DecisionEntry;

/// One signature that was given offline, and for one that was not in order the two ways to end it.
/// Password and second factor prove who reviews and go to the platform only; they are cleared after
/// each try and with the keyboard.
class OfflinePane : public Card {
    Q_OBJECT

public:
    /// `operatorId` is who is signed in here; `mayReview`: a supervisor.
    OfflinePane(Uplink& uplink, const QString& operatorId, bool mayReview, QWidget* parent);

    /// What is typed stays while it is the same signature in the same state.
    void setRow(const std::optional<OfflineRow>& row);

Q_SIGNALS:
    /// Reviewed here; the platform tells the branch of it.
    void reviewed(const hui::OfflineApproval& approval);

private:
    void present();
    QWidget* makeSheet();
    void sayHowItStands();
    void review(bool uphold);
    void answered(const Result<UplinkAnswer>& answer);
    void setBusy(bool busy);
    bool mayEnd() const;

    Uplink& m_uplink;
    const QString m_operatorId;
    const bool m_mayReview;
    std::optional<OfflineRow> m_row;
    PaneScroll* m_scroll;
    DecisionEntry* m_entry;
    MessageBar* m_message;
    KeyButton* m_dispute;
    KeyButton* m_uphold;
};

} // namespace hui::approvals
