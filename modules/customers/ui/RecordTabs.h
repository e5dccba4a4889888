// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStackedWidget>

#include <optional>

class QKeyEvent;
class QTabBar;

namespace hui::customers {

/// The sub-tabs of a record: the pages, and the bar that stands elsewhere. Ctrl+Tab goes on (the
/// window's own key). A key that is printed on a button of another tab works from this one as well:
/// it brings that tab to the front and presses the button.
class RecordTabs : public QStackedWidget {
    Q_OBJECT

public:
    explicit RecordTabs(QWidget* parent);

    QTabBar* bar() const { return m_bar; }

    /// A tab before the one at `index`; behind the others when there is none.
    void addTab(QWidget* page, const QString& title, int index = -1);

    /// How many there are in a tab, behind its title; nothing while that is not known.
    void setCount(QWidget* page, std::optional<int> count);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool pressElsewhere(const QKeyEvent& key);

    QTabBar* m_bar;
    QHash<QWidget*, QString> m_titles; ///< without what is in them
};

} // namespace hui::customers
