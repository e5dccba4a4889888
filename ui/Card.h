// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hui {

/// A white block of a page: header of 44 with the title at the left, body, footer of 52 with the
/// page's one primary action at the right. Header and footer exist once they are asked for.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Behind the title, smaller.
    void setSubtitle(const QString& subtitle);

    /// What is added stands at the right of the title.
    QHBoxLayout* header();

    /// Padding 16, none at the top below a header.
    QVBoxLayout* body() { return m_body; }

    /// For a table from edge to edge: no padding, and a line below the header.
    void setFlush();

    /// What is added stands at the left; add a stretch before the buttons.
    QHBoxLayout* footer();

    void setFooterVisible(bool visible);

private:
    QVBoxLayout* m_whole;
    QWidget* m_headerBox = nullptr;
    QHBoxLayout* m_header = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QVBoxLayout* m_body;
    QWidget* m_footerBox = nullptr;
    QHBoxLayout* m_footer = nullptr;
    bool m_flush = false;
};

/// A grey block inside a card: the change to give, a total.
QFrame* makeInset(QWidget* parent);

/// A line of one pixel across, solid or dashed.
QWidget* makeRule(QWidget* parent, bool dashed = false);

/// A line of one pixel between what stands side by side.
QWidget* makeUpright(int height, QWidget* parent);

} // namespace hui
