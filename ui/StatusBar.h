// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/sync/SyncEngine.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hui {

/// How the window stands with the platform, in words a teller knows.
enum class LinkWord { Online, Offline, Syncing };
LinkWord wordOf(const SyncStatus& status);

/// The line at the bottom: connection, what waits, when it was last in step, the devices; at the
/// right the drawer, the business day, the branch and the time. What is not known is not shown.
class StatusBar : public QFrame {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent);

    void setSync(const SyncStatus& status);
    void setDevices(int ready, int all);
    /// Until when the desk may have signed without the platform; nothing: it may not.
    void setGrantedUntil(const std::optional<QDateTime>& until, const QDateTime& now);
    /// What is in the drawer; shown as "***" while masked, not at all when there is none.
    void setDrawer(const QString& till, std::optional<Money> balance, bool masked = false);
    void setBusinessDate(const QDate& date);
    void setBranch(const QString& bankAndBranch);
    void setTime(const QDateTime& utc);

    /// Below 1400 pixels the key hint goes.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void syncWanted(); ///< the connection or what waits was clicked
    void sheetWanted(); ///< the key hint was clicked

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QLabel* value = nullptr;
    };
    Part addPart(QHBoxLayout& row, const char* name, const QString& label);
    void addLeft(QHBoxLayout& row);
    void addRight(QHBoxLayout& row);

    QToolButton* m_link = nullptr;
    Part m_waiting;
    Part m_lastSync;
    Part m_granted;
    Part m_devices;
    Part m_drawer;
    Part m_day;
    Part m_branch;
    Part m_time;
    QToolButton* m_sheet = nullptr;
};

/// "Wed", "周三".
QString shortWeekday(const QDate& date);

} // namespace hui
