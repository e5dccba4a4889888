// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace hui {

/// The top of a page: title, what it is about, a stepper in the middle, at most three buttons at
/// the right. 56 high, 48 in a low window.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setSubtitle(const QString& subtitle);
    /// Beside the title: tabs.
    void setTabs(QWidget* tabs);
    /// In the middle: a Stepper.
    void setMiddle(QWidget* middle);
    void addButton(QAbstractButton* button);
    /// At the right, instead of buttons: a choice of views.
    void setTrailing(QWidget* trailing);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitWindow();

    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_left;
    QHBoxLayout* m_middle;
    QHBoxLayout* m_right;
    int m_buttons = 0;
};

} // namespace hui
