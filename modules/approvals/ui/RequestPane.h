// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/sync/Uplink.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class PaneScroll;
class Pill;
} // namespace hui

namespace hui::approvals {

class DecisionEntry;
class EvidenceView;

/// One request as its maker's desk showed it, and the two ways to decide it. Password and second
/// factor prove who decides and go to the platform only; they are cleared after each try and with
/// the keyboard. What was sent along must have been in sight to its end before it can be approved.
class RequestPane : public Card {
    Q_OBJECT

public:
    /// `operatorId` is who is signed in here: whose requests are their own.
    RequestPane(Uplink& uplink, const QString& operatorId, QWidget* parent);

    /// What is typed stays while it is the same request in the same state.
    void setRequest(const std::optional<RemoteApproval>& request);

    /// The time: how long somebody may still decide is told.
    void setNow(const QDateTime& now);

    /// Whether somebody is at it: something is typed, on its way, or was sent and not answered.
    bool isInUse() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Approved, rejected or withdrawn here, or found to be decided elsewhere.
    void decided();

private:
    void present();
    void fetchEvidence();
    void showEvidence(const Result<UplinkAnswer>& answer);
    void lookAtEvidence();
    void noteSight();
    void presentApproval();
    void sayHowItStands();
    void decide(bool approve);
    void withdraw();
    void answered(const Result<UplinkAnswer>& answer);
    void refused(const UplinkAnswer& problem);
    void setBusy(bool busy);
    bool isOwn() const;
    bool isOpen() const;

    /// Of what was sent about the request that is shown.
    enum class Sending { None, UnderWay, Unanswered };

    Uplink& m_uplink;
    const QString m_operatorId;
    std::optional<RemoteApproval> m_request;
    Sending m_sending = Sending::None;
    QDateTime m_now;
    Pill* m_left; ///< how long the request is good
    PaneScroll* m_scroll; ///< a request may be longer than the window
    EvidenceView* m_evidence = nullptr; ///< of the request that is shown; it goes with its sheet
    bool m_hasEvidence = false; ///< it came
    bool m_isSeen = false; ///< it has been in sight to its end
    DecisionEntry* m_entry;
    MessageBar* m_message;
    KeyButton* m_reject;
    KeyButton* m_look; ///< brings what was sent along into sight
    KeyButton* m_approve;
    KeyButton* m_withdraw;
};

} // namespace hui::approvals
