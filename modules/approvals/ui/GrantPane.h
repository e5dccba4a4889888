// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/approvals/GrantList.h"
#include "ui/Card.h"

namespace hui {
class FactList;
class KeyButton;
class MessageBar;
class PaneScroll;
} // namespace hui

namespace hui::approvals {

/// One person's grant: what it covers, and for a supervisor the key that ends it on every desk of
/// the branch, so that they get none any more; or who took it away, and the key with which another
/// supervisor lets them have one again. The key is pressed twice: it holds for every desk.
class GrantPane : public Card {
    Q_OBJECT

public:
    /// `supervisor` is the number of who may revoke and allow; empty: nobody here may.
    GrantPane(Uplink& uplink, const QString& supervisor, QWidget* parent);

    void setRow(const std::optional<GrantRow>& row);

Q_SIGNALS:
    /// The platform has ended what this person may sign offline.
    void revoked(const QString& approver);

    /// It makes grants for them again, at the next sign-in on each desk.
    void allowed(const QString& approver);

private:
    void present();
    QWidget* makeSheet();
    bool mayAct() const;
    void sayFacts(FactList& facts) const;
    void press();
    void warn();
    void answered(const QString& approver, bool wasTaken, const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    const QString m_supervisor;
    std::optional<GrantRow> m_row;
    bool m_isAsked = false; ///< the key was pressed once
    PaneScroll* m_scroll;
    MessageBar* m_message;
    KeyButton* m_act; ///< revokes, or allows again
};

} // namespace hui::approvals
