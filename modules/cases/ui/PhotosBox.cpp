// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/PhotosBox.h"

#include "app/core/ChinaTime.h"
#include "ui/Card.h"
#include "ui/PictureView.h"
#include "ui/Type.h"

#include <QVBoxLayout>

namespace hui::cases {

using namespace Qt::StringLiterals;

PhotosBox::PhotosBox(const QList<Photo>& photos, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* box = makeInset(this);
    outer->addWidget(box);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(8);
    for (const Photo& photo : photos) {
        const QString name = photo.side == u"front" ? tr("Front of the document · %1")
                                                    : tr("Back of the document · %1");
        const QString text = name.arg(inChina(photo.takenAt).toString(u"MM-dd HH:mm"));
        column->addWidget(makeLabel(text, Type::Label, Token::Text2, box));
        auto* picture = new PictureView(text, box);
        picture->setPicture(photo.picture);
        picture->setObjectName(u"cases.photo."_s + photo.side);
        column->addWidget(picture);
    }
}

} // namespace hui::cases
