// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTime>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hui {

class KeyButton;

/// What a list shows instead of rows. "There is nothing", "the filter hides everything", "it could
/// not be read" and "this is old" are four different things and never look alike.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// There is nothing: one sentence.
    void showEmpty(const QString& sentence);
    /// There is nothing yet: one sentence, and what begins it.
    void showBegin(const QString& sentence, const QString& act);
    /// There is something, but the filter hides it: offers to clear the filter.
    void showFiltered();
    /// It could not be read: says why, offers to try again.
    void showFailed(const QString& why);
    /// What is known is of `at` and could not be renewed: offers to try again.
    void showStale(const QTime& at);

Q_SIGNALS:
    void retryAsked();
    void clearFilterAsked();
    void beginAsked();

private:
    enum class Act { None, Retry, ClearFilter, Begin };
    void put(const QString& icon, const QString& sentence, Act act, const QString& words = {});

    QVBoxLayout* m_column;
    QWidget* m_icon = nullptr;
    QLabel* m_sentence;
    KeyButton* m_button;
    Act m_act = Act::None;
};

} // namespace hui
