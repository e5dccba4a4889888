// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"

#include <QScrollArea>

namespace hui {

/// An A4 sheet as it will be printed, page below page, drawn by the printing code itself. As wide
/// as there is room; scrolls.
class SheetView : public QScrollArea {
    Q_OBJECT

public:
    /// `name` is read to who cannot see it: "Closing sheet".
    explicit SheetView(const QString& name, QWidget* parent = nullptr);

    void setDocument(const SheetDocument& document);
    void clear();

    QSize sizeHint() const override { return {560, 720}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Paper;
    Paper* m_paper;
};

} // namespace hui
