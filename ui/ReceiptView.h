// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PaperKind.h"
#include "app/receipt/ReceiptDocument.h"

#include <QScrollArea>

#include <optional>

namespace hui {

/// The paper as it will be printed, drawn by the printing code itself. Always paper: the theme
/// changes what lies around it. Scrolls when the paper is long or wide.
class ReceiptView : public QScrollArea {
    Q_OBJECT

public:
    explicit ReceiptView(QWidget* parent = nullptr);

    void setDocument(const ReceiptDocument& document, PaperKind paper = PaperKind::Roll);
    void clear();

    QSize sizeHint() const override;

private:
    class Paper;
    Paper* m_paper;
};

} // namespace hui
