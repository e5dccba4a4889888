// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/SignIn.h"

#include <QWidget>

namespace hui {

class MessageBar;

/// The message under the header of the page on show while the line is down: what may still be done
/// and up to which amounts. There is one, and it moves along with the pages.
class OfflineNotice : public QWidget {
    Q_OBJECT

public:
    OfflineNotice(const SessionPolicy& policy, QWidget* parent);

    /// Stands below the PageHeader of `page` from now on; above everything when it has none.
    void moveTo(QWidget& page);

    void setShown(bool shown);

private:
    MessageBar* m_message;
    const SessionPolicy m_policy;
    bool m_shown = false;
};

} // namespace hui
