// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

namespace hui {

/// The header of a table: 32 high, aligned as the data below it, ▲ or ▼ where it is sorted, and a
/// check box where the model gives one a check state.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The check box of a section was clicked; the model decides what that means.
    void checkClicked(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

} // namespace hui
