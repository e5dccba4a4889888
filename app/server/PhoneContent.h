// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hui::server {

/// A sentence or a word in the two languages of a phone page.
struct PhoneText {
    QString zh;
    QString en;
};

/// What a phone page shows. Personal data comes in masked.
struct PhoneContent {
    /// A label and its value.
    struct Row {
        PhoneText label;
        QString value;
        bool strong = false; ///< the amount
        QString valueEn = {}; ///< in the other language, where the value is not the same in both
    };

    /// What a customer may choose on the page: a button that sends its value.
    struct Choice {
        PhoneText text;
        QString value;
        PhoneText note = {}; ///< lines below, smaller
    };

    /// Another page of the listener.
    struct Link {
        PhoneText text;
        QString path;
    };

    /// What a customer fills in or chooses one of; what was wrong with it when it came back.
    struct Field {
        QString name; ///< under which it is sent
        PhoneText label;
        QString type = QStringLiteral("text"); ///< "text", "tel", "date"; "drawn": a signature;
                                               ///< "photo"; "place": where the telephone is
        QList<Choice> options = {}; ///< one of these instead of an input
        QString value = {};
        bool required = false;
        int maxLength = 200; ///< of a photograph in base64
        PhoneText hint = {};
        PhoneText error = {};
    };

    QString bank; ///< "惠民银行"
    PhoneText title; ///< 电子回单
    QList<Row> rows;
    PhoneText notice = {}; ///< what has changed since: "reversed"
    PhoneText footer = {};
    QStringList code = {}; ///< a QR code to be shown: a line a row, '1' where it is dark
    QList<Field> fields = {}; ///< above the choices, which send them
    QList<Choice> choices = {};
    QString key = {}; ///< sent with a choice, so that choosing twice is one choice
    QList<Link> links = {}; ///< below, beside the other language
    int refreshSeconds = 0; ///< after which the page asks for itself again; 0: never
    bool isWall = false; ///< read from across a hall
};

} // namespace hui::server
