// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QList>

namespace hui {

/// Buttons and fields beside each other, the next line below where the width ends: a page in the
/// longer language is no wider.
class WrapLayout : public QLayout {
    Q_OBJECT

public:
    static constexpr int usualGap = 8;

    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Lays them out in `rect`, or only asks; how high that is.
    int flow(const QRect& rect, bool isAsked) const;
    /// As many from `first` on as stand in one line of that width; at least one that is not empty.
    qsizetype lineEnd(qsizetype first, int width) const;

    QList<QLayoutItem*> m_items;
};

} // namespace hui
