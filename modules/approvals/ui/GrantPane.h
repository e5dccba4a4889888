// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/approvals/GrantList.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class PaneScroll;
} // namespace hui

namespace hui::approvals {

/// One person's grant: what it covers, and for a supervisor the key that ends it on every desk of
/// the branch. The key is pressed twice, since nobody at any desk can sign under it afterwards.
class GrantPane : public Card {
    Q_OBJECT

public:
    GrantPane(Uplink& uplink, bool mayRevoke, QWidget* parent);

    void setRow(const std::optional<GrantRow>& row);

Q_SIGNALS:
    /// The platform has ended what this person may sign offline.
    void revoked(const QString& approver);

private:
    void present();
    QWidget* makeSheet();
    void revoke();
    void answered(const QString& approver, const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    const bool m_mayRevoke;
    std::optional<GrantRow> m_row;
    bool m_isAsked = false; ///< the key was pressed once
    PaneScroll* m_scroll;
    MessageBar* m_message;
    KeyButton* m_revoke;
};

} // namespace hui::approvals
